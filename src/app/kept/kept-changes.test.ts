import { expect, test } from 'vitest'
import { withComparison } from './comparison.ts'
import { withNote, withStage } from './entry-changes.ts'
import { COMPARE_LIMIT, isCompared, isSaved, withCompared, withNothingCompared, withoutCompared, withoutSaved, withSaved } from './kept-changes.ts'
import { sampleEntry, sampleKept } from './sample-kept.ts'

const now = new Date('2031-02-03T00:00:00.000Z')
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleEntry(id)) as [Entry, Entry, Entry, Entry, Entry]
type Entry = ReturnType<typeof sampleEntry>
const comparing = (...entries: Entry[]) => entries.reduce(withCompared, sampleKept())
const compared = (kept: ReturnType<typeof sampleKept>) => kept.compare.map(({ id }) => String(id))

test('what is saved comes last in the own order, as interesting and without a note', () => {
  const kept = withSaved(sampleKept(sampleEntry('b', { rank: 7 }), sampleEntry('c', { rank: 2 })), a, now)
  expect(kept.shortlist.at(-1)).toEqual({ ...a, savedAt: '2031-02-03T00:00:00.000Z', note: '', stage: 'interested', rank: 8 })
  expect(withSaved(sampleKept(sampleEntry('b', { rank: -3 })), a, now).shortlist.at(-1)?.rank).toBe(1)
})

test('saving twice is saving once; a project is known by its own id or by that of LFX', () => {
  const kept = sampleKept(sampleEntry('a', { lfxId: 'one' }))
  expect(withSaved(kept, a, now)).toBe(kept)
  expect(isSaved(kept, sampleEntry('renamed', { lfxId: 'one' }))).toBe(true)
  expect(isSaved(kept, sampleEntry('renamed', { lfxId: 'two' }))).toBe(false)
  expect(isSaved(sampleKept(a), b)).toBe(false)
})

test('one is taken out, the others stay as they are', () => {
  const kept = sampleKept(a, b)
  expect(withoutSaved(kept, a).shortlist).toEqual([b])
  expect(withoutSaved(kept, c)).toBe(kept)
})

test('projects are compared in the order they were chosen, each once, as many as there is room for', () => {
  const full = comparing(b, a, b, c, d, e)
  expect(compared(full)).toEqual(['b', 'a', 'c', 'd'])
  expect(full.compare[0]).toEqual({ id: 'b', title: 'Title of b' })
  expect(withCompared(full, a)).toBe(full)
  expect([a, e].map(({ id }) => isCompared(full, id))).toEqual([true, false])
})

test('one leaves the comparison, or all do', () => {
  expect(compared(withoutCompared(comparing(a, b), 'a'))).toEqual(['b'])
  const none = withNothingCompared({ ...comparing(a), skills: ['Go'] })
  expect([none.compare, none.skills]).toEqual([[], ['Go']])
})

test('a whole comparison takes the place of the one before, up to its limit', () => {
  const kept = withComparison({ ...comparing(e), skills: ['Go'] }, [d, c, b, a, e])
  expect(kept).toMatchObject({ skills: ['Go'] })
  expect(compared(kept)).toEqual(['d', 'c', 'b', 'a'])
  expect(kept.compare).toHaveLength(COMPARE_LIMIT)
  expect(kept.compare[0]).toEqual({ id: 'd', title: 'Title of d' })
})

test('a stage and a note change one entry, and the same again changes nothing', () => {
  const kept = sampleKept(a, b)
  const applied = withStage(kept, 'b', 'applied')
  expect(applied.shortlist).toEqual([a, { ...b, stage: 'applied' }])
  expect(withStage(applied, 'b', 'applied')).toBe(applied)
  expect(withStage(kept, 'nowhere', 'applied')).toBe(kept)
  const noted = withNote(kept, 'a', 'mine', '')
  expect(noted.shortlist).toEqual([{ ...a, note: 'mine' }, b])
  expect(withNote(noted, 'a', 'mine', '')).toBe(noted)
})

test('a note that another tab changed meanwhile is kept beside what was typed', () => {
  const kept = sampleKept(sampleEntry('a', { note: 'theirs' }))
  expect(withNote(kept, 'a', 'mine', 'as it was').shortlist[0]?.note).toBe('theirs\n\nmine')
  expect(withNote(kept, 'a', 'mine', 'theirs').shortlist[0]?.note).toBe('mine')
})
