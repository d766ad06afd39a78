/** Puts into the browser what a person kept earlier, and reads what it keeps now. */
import type { Page } from '@playwright/test'

export const KEY = 'mentorship-finder'
export const SET_ASIDE = 'mentorship-finder.set-aside'

export interface Entry {
  readonly id: string
  readonly lfxId: string | null
  readonly title: string
  readonly cncfProject: string
  readonly savedAt: string
  readonly note: string
  readonly stage: string
  readonly rank: number
}

export const entry = (id: string, rest: Partial<Entry> = {}): Entry => ({
  id, lfxId: null, title: `Title of ${id}`, cncfProject: 'Alpha', savedAt: '2026-01-01T00:00:00.000Z', note: '', stage: 'interested', rank: 1, ...rest,
})

/** The first projects of the term the site ships with. */
export const LISTED = [
  ['lfx-2024-1-knative-cross-namespace-event-links', 'Cross Namespace Event Links', 'Knative'],
  ['lfx-2024-1-kyverno-kyverno-vpa-recommender', 'Kyverno VPA Recommender', 'Kyverno'],
  ['lfx-2024-1-kyverno-verify-multiple-image-attestations', 'Verify Multiple Image Attestations', 'Kyverno'],
  ['lfx-2024-1-vitess-improve-unit-test-coverage', 'Improve Unit Test Coverage', 'Vitess'],
].map(([id = '', title = '', cncfProject = ''], index) => entry(id, { title, cncfProject, rank: index + 1 }))

export const keptText = (shortlist: readonly Entry[]) => JSON.stringify({ version: 1, shortlist, compare: [], skills: [], theme: 'system' })

/** Before the first page loads, and only then: later loads find what the app made of it. */
export const keep = (page: Page, text: string, key = KEY) =>
  page.addInitScript(([key, text]) => {
    // It runs in the empty page before them too, which in Firefox has no storage.
    if (window.origin === 'null') return
    if (sessionStorage.getItem(`seeded ${key}`) !== null) return
    sessionStorage.setItem(`seeded ${key}`, 'yes')
    localStorage.setItem(key, text)
  }, [key, text] as const)

export const kept = (page: Page, key = KEY) => page.evaluate((key) => localStorage.getItem(key), key)

/** The saved projects as they are stored, byte for byte; what else is kept, like the day of the visit, changes by itself. */
export const keptList = async (page: Page): Promise<string> => JSON.stringify(JSON.parse((await kept(page)) ?? '{}').shortlist)
