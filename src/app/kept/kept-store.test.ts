import { beforeEach, expect, test, vi } from 'vitest'
import { EMPTY_KEPT } from '../../schema/kept.ts'
import { withTheme } from './kept-changes.ts'
import { createKeptStore, KEPT_KEY } from './kept-store.ts'
import { SET_ASIDE_KEY } from './set-aside.ts'

class MemoryStorage implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()
  get length() { return this.#items.size }
  clear() { this.#items.clear() }
  getItem(key: string) { return this.#items.get(key) ?? null }
  key(index: number) { return [...this.#items.keys()][index] ?? null }
  removeItem(key: string) { this.#items.delete(key) }
  setItem(key: string, value: string) { this.#items.set(key, value) }
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  return () => vi.unstubAllGlobals()
})

const WHOLE = { lost: 1, of: 0 }
const dark = withTheme(EMPTY_KEPT, 'dark')
const store = (storage: Storage) => createKeptStore(() => storage)

test('a change is stored and told', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  const listener = vi.fn()
  kept.subscribe(listener)
  kept.change((now) => withTheme(now, 'dark'))
  expect(JSON.parse(storage.getItem(KEPT_KEY) ?? '')).toEqual(dark)
  expect(listener).toHaveBeenCalledTimes(1)
  expect(kept.get()).toEqual({ kept: dark, trouble: null, damage: null })
})

test('two stores on one storage never undo each other', () => {
  const storage = new MemoryStorage()
  const [one, two] = [store(storage), store(storage)]
  one.get()
  two.get()
  one.change((now) => ({ ...now, skills: [...now.skills, 'Go'] }))
  two.change((now) => ({ ...now, skills: [...now.skills, 'Rust'] }))
  expect(two.get().kept.skills).toEqual(['Go', 'Rust'])
})

test('what cannot be read is set aside before anything is written over it', () => {
  const storage = new MemoryStorage()
  storage.setItem(KEPT_KEY, '{"broken')
  const kept = store(storage)
  expect(kept.get()).toEqual({ kept: EMPTY_KEPT, trouble: null, damage: WHOLE })
  expect(storage.getItem(KEPT_KEY)).toBe('{"broken')
  kept.change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(SET_ASIDE_KEY)).toBe('{"broken')
  expect(kept.get()).toEqual({ kept: dark, trouble: null, damage: WHOLE })
  kept.forgetSetAside()
  expect(kept.get()).toEqual({ kept: dark, trouble: null, damage: null })
})

test('damage that cannot be set aside is not written over', () => {
  const storage = new MemoryStorage()
  storage.setItem(KEPT_KEY, '{"broken')
  storage.setItem = () => { throw new Error('QuotaExceededError') }
  const kept = store(storage)
  kept.change((now) => withTheme(now, 'dark'))
  expect(storage.getItem(KEPT_KEY)).toBe('{"broken')
  expect(kept.get()).toEqual({ kept: dark, trouble: 'full', damage: WHOLE })
})

test('what a newer version wrote is never written over', () => {
  const storage = new MemoryStorage()
  const newer = JSON.stringify({ ...dark, version: 99, unknown: true })
  storage.setItem(KEPT_KEY, newer)
  const kept = store(storage)
  kept.change((now) => withTheme(now, 'light'))
  expect(storage.getItem(KEPT_KEY)).toBe(newer)
  expect(kept.get()).toEqual({ kept: dark, trouble: 'newer', damage: null })
})

test('with a full storage memory goes on and says so', () => {
  const storage = new MemoryStorage()
  const kept = store(storage)
  storage.setItem = () => { throw new Error('QuotaExceededError') }
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  kept.change((now) => ({ ...now, skills: [...now.skills, 'Rust'] }))
  expect(kept.get()).toEqual({ kept: { ...EMPTY_KEPT, skills: ['Go', 'Rust'] }, trouble: 'full', damage: null })
})

test('with a forbidden storage memory goes on and says so', () => {
  const kept = createKeptStore(() => { throw new Error('SecurityError') })
  kept.change((now) => ({ ...now, skills: ['Go'] }))
  kept.change((now) => ({ ...now, skills: [...now.skills, 'Rust'] }))
  expect(kept.get()).toEqual({ kept: { ...EMPTY_KEPT, skills: ['Go', 'Rust'] }, trouble: 'denied', damage: null })
})
