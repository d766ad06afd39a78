import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEntries, mergeNotes } from './merge-entries.ts'
import { sampleEntry } from './sample-kept.ts'

test.each([
  ['', '', ''],
  ['mine', '', 'mine'],
  ['', 'theirs', 'theirs'],
  ['mine', 'mine', 'mine'],
  ['mine and more', 'mine', 'mine and more'],
  ['mine', 'mine and more', 'mine and more'],
  ['mine', 'theirs', 'mine\n\ntheirs'],
])('%j and %j are %j', (own, other, both) => {
  expect(mergeNotes(own, other)).toBe(both)
})

test('no text is lost, and merging again changes nothing', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (own, other) => {
    const both = mergeNotes(own, other)
    expect(both).toContain(own.trim())
    expect(both).toContain(other.trim())
    expect(mergeNotes(both, other)).toBe(both)
  }))
})

test('the stage further along stays, whichever side has it', () => {
  const [early, late] = [sampleEntry('a', { stage: 'researching' }), sampleEntry('a', { stage: 'applied' })]
  expect(mergeEntries(early, late).stage).toBe('applied')
  expect(mergeEntries(late, early)).toBe(late)
})
