/** Whatever stands in the address, the page works and what is kept stays. */
import type { Page } from '@playwright/test'
import { DIFFERENCES_PARAMS, ID_PARAMS, VIEW_PARAMS } from '../src/app/url/view.ts'
import { expect, test as base } from './fixtures.ts'
import { HOSTILE_ADDRESSES, HOSTILE_IDS, HOSTILE_VALUES } from './hostile-addresses.ts'
import { keep, keptList, keptText, LISTED } from './kept.ts'

/** Every key, with the page that reads it. */
const KEYS = [
  ...Object.keys(VIEW_PARAMS).map((key) => ['/', key] as const),
  ...Object.keys({ ...ID_PARAMS, ...DIFFERENCES_PARAMS }).map((key) => ['/compare', key] as const),
  ['/shortlist', 'id'] as const,
]
const [SAVED = ''] = LISTED.map(({ id }) => id)

const WHOLE = { isReady: true, canSearch: true, hasStopped: false, ran: [], isPolluted: false, wrongCounts: [] }

const test = base.extend<{ load: (address: string) => Promise<void>; visit: (addresses: readonly string[]) => Promise<void> }>({
  page: async ({ page, expectedFaults }, use) => {
    // The host's own answers: its page for what it does not have, its refusal of what it cannot read.
    expectedFaults.push('Failed to load resource')
    await page.addInitScript(() => {
      const ran: unknown[] = []
      const whole = async () => {
        const isReady = () => document.documentElement?.dataset['alive'] === '' && document.querySelector('[aria-busy]') === null
        for (let waited = 0; !isReady() && waited < 1000; waited++) await new Promise((resolve) => { setTimeout(resolve, 10) })
        const field = document.querySelector<HTMLInputElement>('input[type=search]')
        return {
          isReady: isReady(),
          // Pages without the field lead to the one that has it.
          canSearch: field === null ? document.querySelector('a[href="/"]') !== null : !field.disabled && !field.readOnly,
          hasStopped: document.body.textContent.includes('stopped working'),
          ran,
          isPolluted: 'polluted' in {},
          wrongCounts: [...document.querySelectorAll('fieldset [id$=count]')].map(({ textContent }) => textContent).filter((text) => !/^\d+ projects?$/.test(text)),
        }
      }
      Object.assign(window, { __xss: (name: unknown) => ran.push(name), whole })
    })
    await keep(page, keptText(LISTED))
    await page.goto('/compare')
    await page.goto('/shortlist')
    // Until then an address is the browser's own affair, not the app's.
    await whole(page)
    await use(page)
    expect(await keptList(page)).toBe(JSON.stringify(LISTED))
  },
  load: async ({ page, baseURL }, use) => use(async (address) => {
    // With the origin: an address may begin with two slashes.
    await page.goto(`${baseURL}${address}`, { waitUntil: 'commit' })
    expect({ address, ...(await whole(page)) }).toEqual({ address, ...WHOLE })
  }),
  /** As by links within the app: many more addresses, and each alone. */
  visit: async ({ page }, use) => use(async (addresses) => {
    const found = await page.evaluate(async (addresses) => {
      // Put there by the fixture.
      const { whole } = window as unknown as { whole: () => Promise<object> }
      const found: [string, object][] = []
      for (const address of addresses) {
        history.pushState(null, '', address)
        await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)) })
        found.push([address, await whole()])
      }
      return found
    }, addresses)
    expect(found).toEqual(addresses.map((address) => [address, WHOLE]))
  }),
})

// Put there by the fixture.
const whole = (page: Page) => page.evaluate(() => (window as unknown as { whole: () => Promise<object> }).whole())

for (const [kind, values] of Object.entries(HOSTILE_VALUES)) {
  test(`values ${kind}: under each key of the app, under all at once, and behind the #`, async ({ load, visit }) => {
    await visit(values.flatMap((value) => [...KEYS.map(([path, key]) => `${path}?${key}=${value}`), `/shortlist?id=${SAVED}#${SAVED}=${value}`]))
    for (const [index, value] of values.entries()) {
      // What a page reads of its address when it is loaded is the same code for all: the others are loaded once per kind.
      for (const path of new Set(KEYS.map(([path]) => (index === 0 ? path : '/')))) await load(`${path}?${KEYS.flatMap(([where, key]) => (where === path ? [`${key}=${value.slice(0, 900)}`] : [])).join('&')}`)
    }
  })
}

test('keys and paths no one asked for', async ({ load }) => {
  for (const address of [...HOSTILE_ADDRESSES, ...HOSTILE_IDS.map((id) => `/projects/${id}`)]) await load(address)
})
