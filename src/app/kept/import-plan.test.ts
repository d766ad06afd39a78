import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { SHORTLIST_LIMIT } from '../../schema/kept.ts'
import { exportFile, withoutOwnWords } from './export-file.ts'
import { planImport, withImported } from './import-plan.ts'
import { readFileText } from './read-file.ts'
import { anyKept, sampleEntry, sampleKept } from './sample-kept.ts'

const imported = (kept: typeof EMPTY_KEPT, text: string) => {
  const reading = readFileText('file.json', text)
  if (reading.state === 'refused') throw new Error(reading.reason)
  expect(reading.lost).toBe(0)
  return withImported(kept, reading.entries, reading.skills)
}

test('export, clear, import, export gives the same bytes', () => {
  fc.assert(fc.property(anyKept, (kept) => {
    const text = exportFile(kept)
    expect(exportFile(imported(EMPTY_KEPT, text))).toBe(text)
  }), { numRuns: 10_000 })
}, 60_000)

test('importing one\'s own export changes nothing', () => {
  fc.assert(fc.property(anyKept, (kept) => {
    expect(imported(kept, exportFile(kept))).toBe(kept)
  }), { numRuns: 2000 })
}, 60_000)

test('of two lists neither loses an entry, a note or a skill, and importing twice is importing once', () => {
  fc.assert(fc.property(anyKept, anyKept, (own, other) => {
    const merged = withImported(own, other.shortlist, other.skills)
    for (const entry of [...own.shortlist, ...other.shortlist]) {
      const same = merged.shortlist.filter(({ id, lfxId }) => id === entry.id || (lfxId !== null && lfxId === entry.lfxId))
      expect(same.some(({ note }) => note.includes(entry.note.trim()))).toBe(true)
    }
    expect(merged.skills).toEqual(expect.arrayContaining([...own.skills, ...other.skills]))
    expect(merged.shortlist.slice(0, own.shortlist.length).map(({ id, rank }) => [id, rank])).toEqual(own.shortlist.map(({ id, rank }) => [id, rank]))
    expect(withImported(merged, other.shortlist, other.skills)).toBe(merged)
  }), { numRuns: 1000 })
}, 60_000)

test('the plan tells what will happen', () => {
  const own = sampleKept(sampleEntry('a'), sampleEntry('b', { note: 'mine' }), sampleEntry('c', { stage: 'applied' }))
  const plan = planImport(own, [sampleEntry('a'), sampleEntry('b', { note: 'theirs' }), sampleEntry('c', { stage: 'drafting' }), sampleEntry('d')], ['Go'])
  expect(plan.added.map(({ id }) => id)).toEqual(['d'])
  expect(plan.unchanged.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(plan.changed.map(({ merged }) => merged.note)).toEqual(['mine\n\ntheirs'])
  expect(plan.newSkills).toEqual(['Go'])
})

test('a project that was renamed meanwhile is the same project', () => {
  const own = sampleKept(sampleEntry('old-title', { lfxId: 'one', note: 'mine' }))
  const merged = withImported(own, [sampleEntry('new-title', { lfxId: 'one', note: 'theirs' })])
  expect(merged.shortlist).toEqual([{ ...own.shortlist[0], note: 'mine\n\ntheirs' }])
})

test('an empty file wipes nothing', () => {
  const own = sampleKept(sampleEntry('a'))
  expect(imported(own, exportFile(EMPTY_KEPT))).toBe(own)
})

test('a list never grows beyond what is read again', () => {
  const many = (from: number) => Array.from({ length: SHORTLIST_LIMIT - 1 }, (_, index) => sampleEntry(`p-${from + index}`))
  expect(withImported(sampleKept(...many(0)), many(SHORTLIST_LIMIT)).shortlist).toHaveLength(SHORTLIST_LIMIT)
})

test('a list for others holds nobody\'s words', () => {
  const shared = withoutOwnWords({ ...sampleKept(sampleEntry('a', { note: 'private', stage: 'declined' })), skills: ['Go'] })
  expect(exportFile(shared)).not.toMatch(/private|declined|Go/)
})

test('what is new comes after one\'s own, in the order of the other list; into an empty list it comes as it is', () => {
  const own = sampleKept(sampleEntry('a', { rank: 7 }), sampleEntry('b', { rank: 2 }))
  const other = [sampleEntry('z', { rank: 9 }), sampleEntry('y', { rank: -1 })]
  expect(withImported(own, other).shortlist.map(({ id, rank }) => [id, rank])).toEqual([['a', 7], ['b', 2], ['y', 8], ['z', 9]])
  expect(withImported(EMPTY_KEPT, other).shortlist).toEqual(other)
  expect(withImported(own, other).skills).toBe(own.skills)
})

test('what only the id of LFX is filled in of is taken over without a word: nobody wrote anything', () => {
  const own = sampleKept(sampleEntry('a', { lfxId: null, note: 'mine' }), sampleEntry('b', { lfxId: null }))
  const sent = [sampleEntry('a', { lfxId: 'one', note: 'mine' }), sampleEntry('b', { lfxId: null, note: 'theirs', stage: 'drafting' })]
  const plan = planImport(own, sent)
  expect(plan.unchanged.map(({ id }) => id)).toEqual(['a'])
  expect(plan.changedNotes.map(({ own }) => own.id)).toEqual(['b'])
  expect(plan.changedStages.map(({ own }) => own.id)).toEqual(['b'])
  expect(withImported(own, sent).shortlist[0]?.lfxId).toBe('one')
})
