import { expect, test, vi } from 'vitest'
import { createNoticeStore } from './notice-store.ts'

test('the last notice is there until another, or none, takes its place; who listens is told', () => {
  const notices = createNoticeStore()
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()]
  notices.subscribe(stays)
  const leave = notices.subscribe(leaves)
  expect(notices.get()).toBeNull()
  const removed = { text: 'Removed A', undo: () => {}, returnTo: null }
  notices.show(removed)
  expect(notices.get()).toBe(removed)
  leave()
  notices.show(null)
  expect(notices.get()).toBeNull()
  expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([2, 1])
})
