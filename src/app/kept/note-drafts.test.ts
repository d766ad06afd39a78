import { beforeEach, expect, test, vi } from 'vitest'
import type { Kept } from '../../schema/kept.ts'
import { createNoteDrafts, STORE_AFTER } from './note-drafts.ts'
import { sampleEntry, sampleKept } from './sample-kept.ts'

const leaving: Record<string, () => void> = {}
beforeEach(() => {
  vi.useFakeTimers()
  const listen = (name: string, listener: () => void) => { leaving[name] = listener }
  vi.stubGlobal('addEventListener', listen)
  vi.stubGlobal('document', { addEventListener: listen })
  return () => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  }
})

const start = () => {
  let kept = sampleKept(sampleEntry('a', { note: 'old' }), sampleEntry('b'))
  const store = { change: vi.fn((step: (kept: Kept) => Kept) => { kept = step(kept) }) }
  return { drafts: createNoteDrafts(store), store, notes: () => kept.shortlist.map(({ note }) => note), change: store.change }
}

test('what is typed is shown at once and stored a moment later, while typing goes on', () => {
  const { drafts, notes, store } = start()
  for (const text of ['old n', 'old ne', 'old new', 'old newe', 'old newer']) {
    drafts.type('a', text, 'old')
    expect(drafts.get('a')).toBe(text)
    vi.advanceTimersByTime(STORE_AFTER / 4)
  }
  expect(notes()[0]).toBe('old newe')
  expect(store.change).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(STORE_AFTER)
  expect(notes()[0]).toBe('old newer')
  expect(drafts.get('a')).toBeUndefined()
})

test('at most half a second of typing can be lost', () => {
  expect(STORE_AFTER).toBeLessThanOrEqual(500)
})

test.each(['pagehide', 'visibilitychange'])('%s stores what is typed', (event) => {
  const { drafts, notes } = start()
  drafts.type('a', 'half a sen', 'old')
  drafts.type('b', 'and another', '')
  leaving[event]?.()
  expect(notes()).toEqual(['half a sen', 'and another'])
})

test('what another tab wrote meanwhile is kept too', () => {
  const { drafts, notes, change } = start()
  drafts.type('a', 'mine', 'old')
  change((kept) => ({ ...kept, shortlist: [sampleEntry('a', { note: 'theirs' }), ...kept.shortlist.slice(1)] }))
  drafts.flush()
  expect(notes()[0]).toBe('theirs\n\nmine')
})

test('with nothing typed nothing is stored', () => {
  const { drafts, store } = start()
  drafts.flush()
  expect(store.change).not.toHaveBeenCalled()
})

test('who listens is told of each letter and of the storing, until they stop; the page is listened to once', () => {
  const { drafts } = start()
  const listen = vi.fn<() => void>()
  vi.stubGlobal('addEventListener', listen)
  const listener = vi.fn<() => void>()
  const stop = drafts.subscribe(listener)
  drafts.type('a', 'n', '')
  drafts.type('a', 'ne', '')
  drafts.flush()
  expect([listener.mock.calls.length, listen.mock.calls.length]).toEqual([3, 1])
  stop()
  drafts.type('a', 'new', '')
  expect(listener).toHaveBeenCalledTimes(3)
})
