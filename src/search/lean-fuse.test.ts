import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import whole from 'fuse.js/basic'
import { expect, test } from 'vitest'
import { leanFuse, leanFusePlugin } from './lean-fuse.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('fuse.js/basic').replace(/\.cjs$/, '.mjs'), 'utf8')
const word = fc.string({ unit: fc.constantFrom(...'abckubernetsø+-é'), minLength: 1, maxLength: 40 })

test('what is left of Fuse matches as the whole does', async () => {
  // The module's own text, so it has the type of the module.
  const { default: lean } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(leanFuse(source))}`)) as { default: typeof whole }
  expect(typeof lean).toBe('object')
  fc.assert(
    fc.property(word, word, fc.constantFrom(0.2, 0.34, 0.6), (typed, known, threshold) => {
      const options = { threshold, location: 0, distance: 20 }
      expect(lean.match(typed, known, options)).toEqual(whole.match(typed, known, options))
    }),
    { numRuns: 2000 },
  )
})

test('a Fuse laid out differently stops the build and says where to look', () => {
  expect(() => leanFuse(source.replace('var Fuse = class {', 'class Fuse {'))).toThrow('src/search/lean-fuse.ts')
})

test('the class, its table of combining marks and what hangs on them are gone', () => {
  const lean = leanFuse(source)
  for (const part of ['class {\n', 'NON_DECOMPOSABLE_RE =', 'Fuse.createIndex =', 'Fuse.parseIndex =', 'Fuse.parseQuery =']) {
    expect(source, part).toContain(part)
    expect(lean.includes(part) && part !== 'class {\n', part).toBe(false)
  }
  expect(lean).toMatch(/^var Fuse = \{\};$/m)
  expect(lean).toMatch(/^const stripDiacritics = \(text\) => text;$/m)
  expect(lean.length).toBeLessThan(source.length * 0.8)
})

test('the plugin does this to that file alone, and only for a build', () => {
  const { name, apply, transform } = leanFusePlugin()
  expect({ name, apply }).toEqual({ name: 'lean-fuse', apply: 'build' })
  const { filter, handler } = transform as { filter: { id: RegExp }; handler: (code: string) => unknown } // as written there
  expect(['/node_modules/fuse.js/dist/fuse.basic.mjs', '/node_modules/fuse.js/dist/fuse.mjs', '/fuse.js/dist/fuse.basic.mjs.map'].map((id) => filter.id.test(id))).toEqual([true, false, false])
  expect(handler(source)).toEqual({ code: leanFuse(source), map: null })
})
