import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import type { Kept } from '../../schema/kept.ts'
import { withCompared, withSaved } from './kept-changes.ts'
import { keptText, readKept } from './read-kept.ts'
import { NO_WRITES } from './tab-writes.ts'

const project = (id: string) => ({ id: id as Kept['shortlist'][number]['id'], lfxId: null, title: `Title of ${id}`, cncfProject: 'Alpha' })
const saved = withSaved(withSaved(EMPTY_KEPT, project('a-1'), new Date(0)), project('b-2'), new Date(1000))

test('nothing stored is nothing kept', () => {
  expect(readKept(null)).toEqual({ state: 'read', kept: EMPTY_KEPT, migratedFrom: null, writes: NO_WRITES })
})

test('what was written is read back', () => {
  const kept = withCompared({ ...saved, theme: 'dark', skills: ['Go'] }, project('a-1'))
  expect(readKept(JSON.stringify(kept))).toEqual({ state: 'read', kept, migratedFrom: null, writes: NO_WRITES })
})

test('which writes are in it is read back too, and where that is damaged nothing else is', () => {
  const writes = { tabs: { a: 7 }, added: { 'skills/Go': 7 }, removed: {} }
  expect(readKept(keptText(saved, writes))).toEqual({ state: 'read', kept: saved, migratedFrom: null, writes })
  for (const bad of [null, 7, [], {}, { ...writes, tabs: { a: '7' } }, { ...writes, added: { a: 1e300 } }, { ...writes, removed: { a: -1 } }]) {
    expect(readKept(JSON.stringify({ ...saved, writes: bad }))).toEqual({ state: 'read', kept: saved, migratedFrom: null, writes: NO_WRITES })
  }
})

test('no text at all makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ version: 1, shortlist: value }))), (text) => {
    expect(['read', 'damaged', 'newer']).toContain(readKept(text).state)
  }), { numRuns: 10_000 })
})

test.each(['', '{', 'undefined', '[object Object]', "{'version':1}", 'null', '[]', '["a"]', '"text"', '42', '{}', '{"version":"1"}', '{"version":-1}', '{"version":0.5}'])('%j is damaged, not empty', (text) => {
  expect(readKept(text).state).toBe('damaged')
})

test('a byte order mark does not matter', () => {
  expect(readKept(`\uFEFF${JSON.stringify(saved)}`)).toEqual({ state: 'read', kept: saved, migratedFrom: null, writes: NO_WRITES })
})

test('a wrong field costs that field only', () => {
  const text = JSON.stringify({ ...saved, shortlist: [{ ...saved.shortlist[0], stage: 'won', rank: 'first', note: 'precious' }] })
  expect(readKept(text)).toEqual({ state: 'damaged', kept: { ...saved, shortlist: [{ ...saved.shortlist[0], note: 'precious', rank: 0 }] }, damage: { lost: 1, of: 1 }, writes: NO_WRITES })
})

test('what an unknown key holds is not dropped unseen', () => {
  expect(readKept(JSON.stringify({ ...saved, folders: ['a'] }))).toMatchObject({ state: 'damaged', kept: saved })
  expect(readKept(JSON.stringify({ ...saved, shortlist: [{ ...saved.shortlist[0], colour: 'red' }] }))).toMatchObject({ state: 'damaged', damage: { lost: 1, of: 1 } })
})

test('an id stored twice with two notes keeps both notes', () => {
  const text = JSON.stringify({ ...saved, shortlist: [{ ...saved.shortlist[0], note: 'first' }, { ...saved.shortlist[0], note: 'second' }] })
  expect(readKept(text)).toMatchObject({ state: 'damaged', kept: { shortlist: [{ note: 'first\n\nsecond' }] }, damage: { lost: 1, of: 2 } })
})

test('a skill in three spellings is one skill', () => {
  expect(readKept('{"version":1,"skills":["Go","go","GO "]}')).toMatchObject({ state: 'read', kept: { skills: ['Go'] } })
})

test('one bad entry does not cost the good ones', () => {
  const text = JSON.stringify({ ...saved, shortlist: [saved.shortlist[0], { id: 7 }, saved.shortlist[1]] })
  expect(readKept(text)).toEqual({ state: 'damaged', kept: saved, damage: { lost: 1, of: 3 }, writes: NO_WRITES })
})

test('an entry stored twice counts once', () => {
  const text = JSON.stringify({ ...saved, shortlist: [...saved.shortlist, saved.shortlist[0]] })
  expect(readKept(text)).toMatchObject({ state: 'read', kept: { shortlist: saved.shortlist } })
})

test('a newer version is recognised and shown as far as it is understood', () => {
  expect(readKept(JSON.stringify({ ...saved, version: 2, folders: ['new'] }))).toEqual({ state: 'newer', kept: saved, writes: NO_WRITES })
})

test('keys of the prototype change nothing', () => {
  readKept('{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
  expect('polluted' in {}).toBe(false)
})
