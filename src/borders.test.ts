/** Keeps the arrows between the folders of README: data runs forward only, and each outside thing has one owner. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const src = import.meta.dirname

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^(?:content|generated)\//.test(file))

const imports = sources.flatMap((file) =>
  [...readFileSync(path.join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target).replace(/\?.*$/, '') : target,
  })),
)

/** Each row: files that match `from` may import, of the project's own files, only those that match `may`. */
const ARROWS = [
  { from: /^schema\//, may: /^schema\// },
  { from: /^search\/(?!cli)/, may: /^(?:schema|search)\// },
  { from: /^pipeline\//, may: /^(?:schema|pipeline)\/|^search\/build-index\.ts$/ },
  { from: /^app\//, may: /^(?:schema|app|generated)\/|^search\/(?:engine|topics)\.ts$/ },
  { from: /^app\/selection\//, may: /^(?:schema|app\/selection)\/|^search\/engine\.ts$/ },
  { from: /^worker\//, may: /^worker\// },
  // It renders the app; the app knows nothing of it.
  { from: /^prerender\//, may: /^(?:schema|prerender)\/|^app\/(?:base|root|queries|first-view|adopt-early|patience|kept\/kept-keys|selection\/choice|url\/view)\.tsx?$/ },
  // The keys of the query string come from the tables of facets and sorts.
  { from: /^app\/url\//, may: /^(?:schema|app\/url|app\/selection)\/|^app\/base\.ts$/ },
  { from: /^app\/kept\//, may: /^(?:schema|app\/kept)\/|^app\/announcements\.ts$/ },
  { from: /^app\/ui\//, may: /^(?!app\/pages\/|app\/app\.tsx|app\/main\.tsx)/ },
]

/** Each row: only the owner may import the package. */
const OWNERS = [
  { package: /^(?:unified|remark-.*|rehype-.*)$/, owner: /^pipeline\/(?:markdown|body)\.ts$/ },
  { package: /^fuse\.js/, owner: /^search\/fuzzy\.ts$/ },
  { package: /^react/, owner: /^app\/(?!selection\/)|^prerender\/render\.tsx$/ },
  { package: /^purgecss$/, owner: /^prerender\/critical-css\.ts$/ },
  { package: /^(?:satori|sharp)$/, owner: /^prerender\/preview-image\.ts$/ },
]

/** Each row: only the owners may name it. */
const GLOBALS = [
  { name: /\blocalStorage\b/, owner: /^app\/kept\/|^prerender\/before-paint\.ts$/ },
  { name: /\bsessionStorage\b/, owner: /^app\/session\.ts$/ },
  { name: /\bfetch\(/, owner: /^app\/(?:queries|new-version|service-worker)\.ts$/ },
  { name: /\bhistory\.(?:push|replace)State\b/, owner: /^app\/(?:url\/history|navigation|new-version)\.ts$|^prerender\/before-paint\.ts$/ },
  { name: /\buse(?:Layout)?Effect\b/, owner: /^app\/(?:app\.tsx|use-announced-results\.ts)$/ },
]

/** Without comments: they may speak of anything. */
const codeOf = (file: string) => readFileSync(path.join(src, file), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

test.each(ARROWS)('$from imports only $may', ({ from, may }) => {
  const wrong = imports.filter(({ file, target }) => from.test(file) && /^(?:schema|search|pipeline|prerender|worker|app|generated)\//.test(target) && !may.test(target))
  expect(wrong).toEqual([])
})

test.each(OWNERS)('$package is imported by $owner alone', ({ package: name, owner }) => {
  expect(imports.filter(({ file, target }) => name.test(target) && !owner.test(file))).toEqual([])
})

test.each(GLOBALS)('$name is named by $owner alone', ({ name, owner }) => {
  const naming = sources.filter((file) => name.test(codeOf(file)))
  expect(naming.filter((file) => !owner.test(file))).toEqual([])
  expect(naming).not.toEqual([])
})

test('schema knows valibot and nothing else', () => {
  expect(imports.filter(({ file, target }) => file.startsWith('schema/') && target !== 'valibot' && !target.startsWith('schema/'))).toEqual([])
})

test('the imports were read', () => {
  expect(imports.length).toBeGreaterThan(20)
})
