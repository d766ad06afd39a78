import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import whole from 'fuse.js/basic'
import { expect, test } from 'vitest'
import { leanFuse } from './lean-fuse.ts'

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
