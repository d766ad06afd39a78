import { beforeEach, expect, test, vi } from 'vitest'
import type * as Browser from './browser-store.ts'
import { sampleEntry } from './sample-kept.ts'
import type * as Actions from './shortlist-actions.ts'

const texts = new Map<string, string>()
const persist = vi.fn(() => Promise.resolve(true))
const localStorage = { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text), removeItem: (key: string) => void texts.delete(key) }

let actions: typeof Actions
let browser: typeof Browser
beforeEach(async () => {
  texts.clear()
  persist.mockClear()
  vi.stubGlobal('window', { localStorage })
  vi.stubGlobal('navigator', { storage: { persist } })
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('document', { addEventListener: () => {} })
  vi.resetModules()
  browser = await import('./browser-store.ts')
  actions = await import('./shortlist-actions.ts')
  return () => vi.unstubAllGlobals()
})

const [a, b] = [sampleEntry('a'), sampleEntry('b')]
const saved = () => browser.browserStore.get().kept.shortlist.map(({ id }) => String(id))

test('the same button saves and takes out; taking out leaves a notice with the way back', () => {
  actions.toggleSaved(a, 'save-a')
  expect([saved(), browser.notices.get()]).toEqual([['a'], null])
  actions.toggleSaved(a, 'save-a')
  expect(saved()).toEqual([])
  expect(browser.notices.get()).toMatchObject({ text: 'Removed Title of a', returnTo: 'save-a' })
  browser.notices.get()?.undo?.()
  expect(saved()).toEqual(['a'])
})

test('saving another takes the notice of the last removal away', () => {
  actions.toggleSaved(a, 'save-a')
  actions.toggleSaved(a, 'save-a')
  actions.toggleSaved(b, 'save-b')
  expect(browser.notices.get()).toBeNull()
})

test('a note that is being typed is stored before its entry goes, and comes back with it', () => {
  actions.toggleSaved(a, 'save-a')
  browser.noteDrafts.type('a', 'half a sentence', '')
  actions.removeFromShortlist(a, 'heading')
  expect(browser.notices.get()?.returnTo).toBe('heading')
  browser.notices.get()?.undo?.()
  expect(browser.browserStore.get().kept.shortlist[0]?.note).toBe('half a sentence')
})

test('the browser is asked to keep the list when it becomes long enough to hurt, and not again', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const asked = ids.map((id) => {
    actions.toggleSaved(sampleEntry(id), `save-${id}`)
    return persist.mock.calls.length
  })
  expect(asked).toEqual([0, 0, 0, 1, 1])
  actions.removeFromShortlist(sampleEntry('e'))
  expect(persist).toHaveBeenCalledTimes(1)
})

test('it is asked too when a list becomes long at once', () => {
  actions.changeShortlist('Imported', (kept) => ({ ...kept, shortlist: ['a', 'b', 'c'].map((id) => sampleEntry(id)) }))
  expect(persist).not.toHaveBeenCalled()
  actions.changeShortlist('Imported', (kept) => ({ ...kept, shortlist: ['a', 'b', 'c', 'd'].map((id) => sampleEntry(id)) }))
  expect(persist).toHaveBeenCalledTimes(1)
  actions.changeShortlist('Imported', (kept) => ({ ...kept, shortlist: [...kept.shortlist, sampleEntry('e')] }))
  expect(persist).toHaveBeenCalledTimes(1)
})
