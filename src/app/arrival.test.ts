import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { arrival } from './arrival.ts'
import { NewPageNeeded } from './load-error.ts'

// Whether there is a newer version cannot be asked either.
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  vi.stubGlobal('history', { state: null })
})
afterEach(() => vi.unstubAllGlobals())

test.each([[() => 'a page'], [{ engine: 1 }]])('code that came is given on: %o', async (code) => {
  expect(await arrival(Promise.resolve(code))).toBe(code)
})

test.each([
  ['did not come', () => Promise.reject(new TypeError('gone'))],
  ['came empty', () => Promise.resolve({})],
  ['came without its page', () => Promise.resolve(undefined)],
])('code that %s needs a new page', async (_, code) => {
  await expect(arrival<unknown>(code())).rejects.toThrow(NewPageNeeded)
})
