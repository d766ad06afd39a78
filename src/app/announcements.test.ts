import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const { announce, announceResults, announcements } = await import('./announcements.ts')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what is found first is not said, and what follows is said once it settles', () => {
  const heard: string[] = []
  const stop = announcements.subscribe(() => heard.push(announcements.get().text))
  announceResults('29 projects')
  vi.runAllTimers()
  expect(heard).toEqual([])
  for (const count of ['25 projects', '22 projects', '21 projects']) announceResults(count)
  vi.runAllTimers()
  announceResults('20 projects')
  announceResults('21 projects')
  vi.runAllTimers()
  expect(heard).toEqual(['21 projects'])
  stop()
})

test('the same sentence can be said twice', () => {
  announce('Saved')
  const { turn } = announcements.get()
  announce('Saved')
  expect(announcements.get().turn).toBeGreaterThan(turn)
})
