import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withNote, withStage } from './entry-changes.ts'
import { withoutSaved, withSaved } from './kept-changes.ts'
import { differenceBetween, withDifference } from './kept-difference.ts'
import { withMoved } from './own-order.ts'
import { anyKept, sampleEntry, sampleKept } from './sample-kept.ts'

const content = ({ shortlist, compare, skills, theme }: ReturnType<typeof sampleKept>) => ({
  shortlist: Object.fromEntries(shortlist.map((entry) => [entry.id, entry])),
  compare: compare.map(({ id }) => id),
  skills: new Set(skills),
  theme,
})

test('what a change did can be done again on what it was done on', () => {
  fc.assert(fc.property(anyKept, anyKept, (before, after) => {
    expect(content(withDifference(before, differenceBetween(before, after)))).toEqual(content(after))
  }))
})

test('done twice it changes nothing, not even the object', () => {
  fc.assert(fc.property(anyKept, anyKept, (before, after) => {
    const difference = differenceBetween(before, after)
    const once = withDifference(before, difference)
    expect(withDifference(once, differenceBetween(once, once))).toBe(once)
    // Removing and adding an entry that is the same again is the one change that can be repeated.
    expect(content(withDifference(once, difference))).toEqual(content(once))
  }))
})

const A = sampleEntry('a', { note: 'mine', rank: 1 })
const B = sampleEntry('b', { rank: 2 })
const C = sampleEntry('c', { rank: 3 })
const list = sampleKept(A, B, C)

test.each([
  ['removing', withoutSaved(list, B)],
  ['saving', withSaved(list, sampleEntry('d'), new Date(0))],
  ['a note', withNote(list, 'b', 'new', '')],
  ['a stage', withStage(list, 'c', 'applied')],
  ['moving', withMoved(list, 'c', ['a', 'b', 'c'], 0)],
])('undoing %s gives the same bytes', (_, after) => {
  expect(after).not.toEqual(list)
  expect(JSON.stringify(withDifference(after, differenceBetween(after, list)))).toBe(JSON.stringify(list))
})

test('undoing leaves alone what was changed since', () => {
  const imported = withSaved(list, sampleEntry('d'), new Date(0))
  const worked = withNote(imported, 'd', 'already written', '')
  expect(withDifference(worked, differenceBetween(imported, list))).toBe(worked)
})

test('changes one after the other lead where they led', () => {
  fc.assert(fc.property(fc.array(anyKept, { minLength: 2, maxLength: 5 }), (states) => {
    const [first = list, ...rest] = states
    const differences = rest.map((state, index) => differenceBetween(states[index] ?? first, state))
    expect(content(differences.reduce(withDifference, first))).toEqual(content(rest.at(-1) ?? first))
  }))
})

test('saved and taken out again is nothing to do, and where another tab has it from in between it goes', () => {
  const saved = withSaved(list, sampleEntry('d'), new Date(0))
  const both = [differenceBetween(list, saved), differenceBetween(saved, list)]
  expect(both.reduce(withDifference, list).shortlist).toEqual(list.shortlist)
  expect(both.reduce(withDifference, saved).shortlist).toEqual(list.shortlist)
})

const comparing = (...ids: string[]) => ({ ...list, compare: ids.map((id) => ({ id: sampleEntry(id).id, title: `Title of ${id}` })) })

test.each([
  ['what another tab put in stands where it stood', 'a b', 'b a', 'a x b', 'b x a'],
  ['what another tab took out is not brought back', 'a b c', 'c a b', 'a c', 'c a'],
  ['another order of another tab stays', 'a b c', 'b a c', 'c b a', 'c b a'],
])('a comparison in another order: %s', (_, before, after, theirs, both) => {
  const of = (ids: string) => comparing(...ids.split(' '))
  expect(withDifference(of(theirs), differenceBetween(of(before), of(after))).compare.map(({ id }) => id).join(' ')).toBe(both)
})

test('what two tabs changed at once is both there, whoever comes last', () => {
  const [one, other] = [withNote(list, 'a', 'mine, longer', 'mine'), withStage(list, 'a', 'applied')]
  const both = { ...A, note: 'mine, longer', stage: 'applied' }
  expect(withDifference(other, differenceBetween(list, one)).shortlist[0]).toEqual(both)
  expect(withDifference(one, differenceBetween(list, other)).shortlist[0]).toEqual(both)
})

test('a note written while another tab removed its project comes back with it', () => {
  const noted = withNote(list, 'b', 'do not lose me', '')
  expect(withDifference(withoutSaved(list, B), differenceBetween(list, noted)).shortlist).toContainEqual({ ...B, note: 'do not lose me' })
})
