import { expect, test } from 'vitest'
import { inflectionsOf, pluralsOf } from './inflection.ts'

test.each([
  ['policies', 'policy'], ['policy', 'policies'], ['meshes', 'mesh'], ['mesh', 'meshes'], ['images', 'image'], ['cluster', 'clusters'],
])('%s is also %s', (word, other) => {
  expect(pluralsOf(word)).toContain(other)
})

test.each([
  ['scheduling', 'scheduler'], ['scheduling', 'schedule'], ['scheduler', 'scheduling'], ['schedule', 'scheduling'], ['logging', 'log'],
])('%s is a form of %s', (word, other) => {
  expect(inflectionsOf(word)).toContain(other)
})

test('short words have no other forms: "js" is no plural, "ring" no doing', () => {
  expect([...pluralsOf('js'), ...inflectionsOf('ring')]).toEqual([])
})
