import { afterEach, expect, test, vi } from 'vitest'
import { createPersistence } from './persistence.ts'

afterEach(() => vi.unstubAllGlobals())

const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}
const inBrowser = (storage: Partial<Record<'persisted' | 'persist', () => Promise<boolean>>> | null) =>
  vi.stubGlobal('navigator', storage === null ? {} : { storage })

test('nothing is known before anybody looks', () => {
  inBrowser({ persisted: () => Promise.resolve(true) })
  expect(createPersistence().get()).toBe('unknown')
})

test.each([
  [true, 'promised'],
  [false, 'not promised'],
] as const)('whoever looks is told what the browser says (%s: %s)', async (answer, state) => {
  const persisted = vi.fn(() => Promise.resolve(answer))
  inBrowser({ persisted })
  const persistence = createPersistence()
  const listener = vi.fn<() => void>()
  persistence.subscribe(listener)
  await settled()
  expect([persistence.get(), listener.mock.calls.length]).toEqual([state, 1])
  // It is asked once: the next who looks knows already.
  persistence.subscribe(() => {})
  await settled()
  expect(persisted).toHaveBeenCalledTimes(1)
})

test('asking changes the answer, and whoever still listens is told', async () => {
  inBrowser({ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) })
  const persistence = createPersistence()
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()]
  persistence.subscribe(stays)
  await settled()
  const leave = persistence.subscribe(leaves)
  leave()
  await persistence.ask()
  expect([persistence.get(), stays.mock.calls.length, leaves.mock.calls.length]).toEqual(['promised', 2, 0])
})

test.each([
  ['refuses to answer', { persisted: () => Promise.reject(new Error('no')), persist: () => Promise.reject(new Error('no')) }],
  ['does not know the question', {}],
  ['has no such thing', null],
])('a browser that %s promises nothing', async (_, storage) => {
  inBrowser(storage)
  const persistence = createPersistence()
  persistence.subscribe(() => {})
  await settled()
  expect(persistence.get()).toBe('not promised')
  await persistence.ask()
  expect(persistence.get()).toBe('not promised')
})
