import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { leanQuery } from './lean-query.ts'

const require = createRequire(import.meta.url)
const core = path.join(path.dirname(createRequire(require.resolve('@tanstack/react-query')).resolve('@tanstack/query-core')), '../modern')
const sourceOf = (file: string) => readFileSync(path.join(core, file), 'utf8')

test.each([
  ['queryClient.js', 'new MutationCache()'],
  ['query.js', 'infiniteQueryBehavior('],
])('of %s nothing is left that needs “%s”', (file, gone) => {
  expect(sourceOf(file)).toContain(gone)
  expect(leanQuery(file, sourceOf(file))).not.toContain(gone)
})

test('every question that a client asks its cache of mutations has an answer', () => {
  const asked = [...sourceOf('queryClient.js').matchAll(/this\.#mutationCache\.(\w+)\(/g)].map(([, name = '']) => name)
  const lean = leanQuery('queryClient.js', sourceOf('queryClient.js'))
  expect(asked.length).toBeGreaterThan(0)
  for (const name of asked) expect(lean).toMatch(new RegExp(`this\\.#mutationCache = \\{.*\\b${name}\\b`))
})

test('a Query laid out differently stops the build and says where to look', () => {
  expect(() => leanQuery('query.js', 'export class Query {}')).toThrow('src/prerender/lean-query.ts')
})
