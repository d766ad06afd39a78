import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pushSearch, replaceSearch } from './history.ts'

const pushState = vi.fn()
const replaceState = vi.fn()
const assign = vi.fn()
beforeEach(() => {
  vi.stubGlobal('window', { location: { assign, pathname: '/base/compare', search: '?id=a', hash: '#note' } })
  vi.stubGlobal('history', { state: { scroll: 7 }, pushState, replaceState })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

test('only the query string changes; page and fragment stay', () => {
  pushSearch('?id=a&id=b')
  expect(pushState.mock.calls).toEqual([[null, '', '/base/compare?id=a&id=b#note']])
})

test('the same query string is no step to go back over', () => {
  pushSearch('?id=a')
  expect(pushState).not.toHaveBeenCalled()
})

test('replacing keeps what the browser remembers of the entry', () => {
  replaceSearch('')
  expect(replaceState.mock.calls).toEqual([[{ scroll: 7 }, '', '/base/compare#note']])
})

test('where the browser takes no more writes, the page is loaded at the new address', () => {
  pushState.mockImplementationOnce(() => { throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError') })
  pushSearch('?id=b')
  expect(assign.mock.calls).toEqual([['/base/compare?id=b#note']])
})
