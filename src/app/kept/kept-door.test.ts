import { expect, test, vi } from 'vitest'
import { withSaved, withTheme } from './kept-changes.ts'
import { createKeptDoor } from './kept-door.ts'
import { KEPT_KEY } from './kept-keys.ts'
import { createKeptStore } from './kept-store.ts'
import { sampleEntry, sampleKept } from './sample-kept.ts'

const storageWith = (text: string | null): Storage => {
  const texts = new Map(text === null ? [] : [[KEPT_KEY, text]])
  return {
    get length() { return texts.size },
    clear: () => texts.clear(),
    key: () => null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  }
}

const now = new Date('2031-02-03T00:00:00.000Z')
const saving = (id: string) => (kept: Parameters<typeof withSaved>[0]) => withSaved(kept, sampleEntry(id), now)

vi.stubGlobal('addEventListener', () => {})

test('before the store is there nothing is kept, and nobody says that it was read', () => {
  expect(createKeptDoor().get()).toMatchObject({ isRead: false, kept: { shortlist: [] } })
})

test('a change before the store is there is shown at once and told', () => {
  const door = createKeptDoor()
  const listener = vi.fn<() => void>()
  door.subscribe(listener)
  door.change(saving('a'))
  expect(door.get().kept.shortlist.map(({ id }) => id)).toEqual(['a'])
  expect(listener).toHaveBeenCalledTimes(1)
})

test('the store does what was asked before it came on what it finds, in order, and stores it', () => {
  const storage = storageWith(JSON.stringify(sampleKept(sampleEntry('old', { note: 'my words' }))))
  const door = createKeptDoor()
  for (const step of [saving('a'), saving('old'), saving('b')]) door.change(step)
  const store = createKeptStore(() => storage)
  door.open(store)
  expect(door.get().isRead).toBe(true)
  expect(door.get().kept.shortlist.map(({ id, note }) => [id, note])).toEqual([['old', 'my words'], ['a', ''], ['b', '']])
  expect(createKeptStore(() => storage).get().kept.shortlist).toHaveLength(3)
})

test('once it is open, changes of the store are told, and changes go to it', () => {
  const storage = storageWith(null)
  const store = createKeptStore(() => storage)
  const door = createKeptDoor()
  const listener = vi.fn<() => void>()
  door.subscribe(listener)
  door.open(store)
  expect(listener).toHaveBeenCalledTimes(1)
  store.change((kept) => withTheme(kept, 'dark'))
  expect(listener).toHaveBeenCalledTimes(2)
  door.change((kept) => withTheme(kept, 'light'))
  expect([door.get().kept.theme, store.get().kept.theme]).toEqual(['light', 'light'])
})

test('who no longer listens is not told', () => {
  const door = createKeptDoor()
  const listener = vi.fn<() => void>()
  door.subscribe(listener)()
  door.change(saving('a'))
  expect(listener).not.toHaveBeenCalled()
})
