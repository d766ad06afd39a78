import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type * as Typing from './typing.ts'

/** The browser's address and history, as far as typing knows them. */
const page = new EventTarget()
let location = { pathname: '/base/', search: '', hash: '' }
let refused = false
const writes: string[] = []
const write = (_state: unknown, _title: string, address: string) => {
  if (refused) throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError')
  writes.push(address)
  const { pathname, search, hash } = new URL(address, 'https://example.org')
  location = { pathname, search, hash }
}

const shown: (string | null)[] = []
let typing: typeof Typing.typing
let stop: () => void

beforeEach(async () => {
  vi.useFakeTimers()
  location = { pathname: '/base/', search: '?skill=Go&q=old', hash: '#here' }
  refused = false
  writes.length = 0
  shown.length = 0
  vi.stubGlobal('window', { get location() { return location } })
  vi.stubGlobal('history', { state: null, replaceState: write })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.resetModules()
  ;({ typing } = await import('./typing.ts'))
  stop = typing.subscribe(() => shown.push(typing.get()))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the first letter is in the address at once, with all else that stood there', () => {
  typing.type('k')
  expect(shown).toEqual(['k'])
  vi.advanceTimersByTime(0)
  expect(writes).toEqual(['/base/?skill=Go&q=k#here'])
  // From then on the address says it.
  expect([typing.get(), shown]).toEqual([null, ['k', null]])
})

test('what is typed quickly is shown letter by letter and written once, when the letters pause', () => {
  typing.type('k')
  vi.advanceTimersByTime(0)
  for (const text of ['ku', 'kub', 'kube']) {
    typing.type(text)
    expect(typing.get()).toBe(text)
    vi.advanceTimersByTime(300)
  }
  expect(writes).toHaveLength(1)
  vi.advanceTimersByTime(50)
  expect(writes.slice(1)).toEqual(['/base/?skill=Go&q=kube#here'])
})

test('when letters pause everybody is told once: that they are written and that they paused', () => {
  typing.type('k')
  vi.advanceTimersByTime(100)
  typing.type('ku')
  shown.length = 0
  vi.runAllTimers()
  expect([shown, typing.isFollowed()]).toEqual([[null], false])
})

test('a history write that the browser refuses is tried again, with what is typed by then', () => {
  refused = true
  typing.type('a')
  vi.advanceTimersByTime(500)
  expect([typing.get(), writes]).toEqual(['a', []])
  typing.type('ab')
  refused = false
  vi.advanceTimersByTime(499)
  expect(writes).toEqual([])
  vi.advanceTimersByTime(1)
  expect([typing.get(), writes]).toEqual([null, ['/base/?skill=Go&q=ab#here']])
})

test.each(['popstate', 'pushState'])('another address (%s) forgets what was typed at the one before', (event) => {
  typing.type('a')
  page.dispatchEvent(new Event(event))
  expect([typing.get(), shown]).toEqual([null, ['a', null]])
  vi.runAllTimers()
  expect(writes).toEqual([])
  // And typing goes on as before.
  typing.type('b')
  vi.runAllTimers()
  expect(writes).toEqual(['/base/?skill=Go&q=b#here'])
})

test('leaving the page writes at once, and only what is not yet written', () => {
  typing.finish()
  expect(writes).toEqual([])
  typing.type('a')
  typing.finish()
  expect(writes).toEqual(['/base/?skill=Go&q=a#here'])
  vi.runAllTimers()
  typing.finish()
  expect(writes).toHaveLength(1)
})

test('what was typed at another address is no pause of what is typed here', () => {
  typing.type('a')
  vi.advanceTimersByTime(100)
  typing.type('ab')
  page.dispatchEvent(new Event('popstate'))
  expect(typing.isFollowed()).toBe(false)
  typing.type('c')
  vi.advanceTimersByTime(349)
  expect(writes).toEqual(['/base/?skill=Go&q=a#here'])
  vi.advanceTimersByTime(1)
  expect(writes.slice(1)).toEqual(['/base/?skill=Go&q=c#here'])
})

test('everybody who listens is told, until they stop; the address is watched as long as anybody is', () => {
  const heard: string[] = []
  const stopOther = typing.subscribe(() => heard.push('other'))
  typing.type('a')
  expect([shown, heard]).toEqual([['a'], ['other']])
  stop()
  page.dispatchEvent(new Event('popstate'))
  expect([typing.get(), shown, heard]).toEqual([null, ['a'], ['other', 'other']])
  stopOther()
  typing.type('b')
  page.dispatchEvent(new Event('popstate'))
  expect([typing.get(), heard]).toEqual(['b', ['other', 'other']])
})

test('after a letter another is near, until they pause, whatever the browser does with the address', () => {
  const isFollowed = () => typing.isFollowed()
  expect(isFollowed()).toBe(false)
  typing.type('k')
  expect(isFollowed()).toBe(true)
  vi.advanceTimersByTime(349)
  // The address has it long since.
  expect([isFollowed(), typing.get(), shown]).toEqual([true, null, ['k', null]])
  vi.advanceTimersByTime(1)
  expect([isFollowed(), shown]).toEqual([false, ['k', null, null]])
  typing.type('k')
  vi.advanceTimersByTime(100)
  typing.type('ku')
  vi.advanceTimersByTime(349)
  expect(isFollowed()).toBe(true)
  refused = true
  vi.advanceTimersByTime(1)
  expect([isFollowed(), typing.get()]).toEqual([false, 'ku'])
  typing.type('kub')
  expect(isFollowed()).toBe(false)
  refused = false
  vi.advanceTimersByTime(1000)
  expect(writes.at(-1)).toBe('/base/?skill=Go&q=kub#here')
})
