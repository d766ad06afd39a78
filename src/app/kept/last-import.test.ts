import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { withImported } from './import-plan.ts'
import { BACKUP_KEY } from './kept-keys.ts'
import { readLastImport, rememberImport } from './last-import.ts'
import { anyKept, sampleEntry, sampleKept } from './sample-kept.ts'

const storage = (write = true) => {
  const texts = new Map<string, string>()
  return {
    texts,
    read: (key: string) => texts.get(key) ?? null,
    write: (key: string, text: string) => write && texts.set(key, text) === texts,
    remove: (key: string) => void texts.delete(key),
  }
}

test('any import is taken back whole after a reload', () => {
  fc.assert(fc.property(anyKept, anyKept, (own, other) => {
    const kept = storage()
    const after = withImported(own, other.shortlist, other.skills)
    rememberImport(kept, 'f.json', own, after)
    expect(readLastImport(kept.read(BACKUP_KEY))?.undo(after)).toEqual(own)
  }), { numRuns: 300 })
})

test('what was changed since the import stays', () => {
  const kept = storage()
  const own = sampleKept(sampleEntry('a', { note: 'mine' }))
  const after = withImported(own, [sampleEntry('a', { note: 'theirs' }), sampleEntry('b'), sampleEntry('c')])
  rememberImport(kept, 'f.json', own, after)
  const [a = sampleEntry('a'), b = sampleEntry('b'), ...rest] = after.shortlist
  const now = { ...after, shortlist: [a, { ...b, note: 'written since' }, ...rest] }
  const undone = readLastImport(kept.read(BACKUP_KEY))?.undo(now)
  expect(undone?.shortlist.map(({ id, note }) => [id, note])).toEqual([['a', 'mine'], ['b', 'written since']])
})

test('taken back once there is nothing left to take back', () => {
  const kept = storage()
  const own = sampleKept(sampleEntry('a'))
  rememberImport(kept, 'f.json', own, withImported(own, [sampleEntry('b')]))
  expect(readLastImport(kept.read(BACKUP_KEY))?.undo(own)).toBe(own)
})

test('without room the backup of an earlier import goes: it would take back the wrong one', () => {
  const kept = storage(false)
  kept.texts.set(BACKUP_KEY, 'earlier')
  rememberImport(kept, 'f.json', EMPTY_KEPT, sampleKept(sampleEntry('a')))
  expect(kept.texts.size).toBe(0)
})

test.each([null, '', 'junk', '{}', '{"name":1,"before":"","after":""}', '[]'])('%j is no backup', (text) => {
  expect(readLastImport(text)).toBe(null)
})

test('a backup that was tampered with takes away nothing it does not name', () => {
  const kept = sampleKept(sampleEntry('a'))
  expect(readLastImport('{"name":"x","before":"junk","after":"junk"}')?.undo(kept)).toBe(kept)
})
