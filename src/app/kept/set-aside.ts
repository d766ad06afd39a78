/** Texts that could not be read, kept under a key of their own until the person has them. */
import { SET_ASIDE_KEY } from './kept-keys.ts'
import type { SafeStorage } from './safe-storage.ts'

/**
 * Keeps each damaged text once, newest last, so that `key` may be written over.
 * Where storage has no room for a copy, the text moves.
 * @returns whether it is safe
 */
export const setAside = (storage: SafeStorage, key: string, text: string): boolean => {
  const earlier = storage.read(SET_ASIDE_KEY) ?? null
  if (earlier?.includes(text) === true) return true
  const all = earlier === null ? text : `${earlier}\n\n${text}`
  if (storage.write(SET_ASIDE_KEY, all)) return true
  // Storage that does not even take back what it holds would not take it back after a failed move either.
  if (!storage.write(key, text)) return false
  storage.remove(key)
  if (storage.write(SET_ASIDE_KEY, all)) return true
  storage.write(key, text)
  return false
}
