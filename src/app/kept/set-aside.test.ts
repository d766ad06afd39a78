import { expect, test } from 'vitest'
import type { SafeStorage } from './safe-storage.ts'
import { SET_ASIDE_KEY } from './kept-keys.ts'
import { setAside } from './set-aside.ts'

/** @param room characters it holds over all keys */
function storageOf(items: Readonly<Record<string, string>>, room = 1000) {
  const held = new Map(Object.entries(items))
  const storage: SafeStorage = {
    read: (key) => held.get(key) ?? null,
    write: (key, text) => {
      const others = [...held].reduce((sum, [other, value]) => (other === key ? sum : sum + value.length), 0)
      if (others + text.length > room) return false
      held.set(key, text)
      return true
    },
    remove: (key) => held.delete(key),
  }
  return { storage, held: () => Object.fromEntries(held) }
}

test('a text is copied, after what was set aside before', () => {
  const { storage, held } = storageOf({ list: 'new' })
  expect(setAside(storage, 'list', 'new')).toBe(true)
  expect(held()).toEqual({ list: 'new', [SET_ASIDE_KEY]: 'new' })
  expect(setAside(storage, 'list', 'newer')).toBe(true)
  expect(held()).toEqual({ list: 'new', [SET_ASIDE_KEY]: 'new\n\nnewer' })
})

test('what is there already is kept once', () => {
  const aside = { list: 'old', [SET_ASIDE_KEY]: 'older\n\nold' }
  const { storage, held } = storageOf(aside)
  expect(setAside(storage, 'list', 'old')).toBe(true)
  expect(held()).toEqual(aside)
})

test('without room for a copy it moves', () => {
  const { storage, held } = storageOf({ list: 'x'.repeat(600) })
  expect(setAside(storage, 'list', 'x'.repeat(600))).toBe(true)
  expect(held()).toEqual({ [SET_ASIDE_KEY]: 'x'.repeat(600) })
})

test('without room for what was set aside before and this one, all stays as it was', () => {
  const before = { list: 'x'.repeat(500), [SET_ASIDE_KEY]: 'y'.repeat(500) }
  const { storage, held } = storageOf(before)
  expect(setAside(storage, 'list', 'x'.repeat(500))).toBe(false)
  expect(held()).toEqual(before)
})

test('storage that takes nothing at all is left alone', () => {
  const { storage, held } = storageOf({ list: 'x'.repeat(600) }, 100)
  expect(setAside(storage, 'list', 'x'.repeat(600))).toBe(false)
  expect(held()).toEqual({ list: 'x'.repeat(600) })
})
