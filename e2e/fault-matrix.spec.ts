/** Each file that a page loads, with each way in which a host can fail to give it. */
import { test as base, expect, type Page } from '@playwright/test'
import { serveSite, type Answer, type Site } from './site.ts'

const PROJECT = '/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender'

/** A file is tried on the first page that loads it; each with what its reader came for. */
const PAGES: readonly (readonly [address: string, firstView: string])[] = [
  ['/', 'Cross Namespace Event Links'],
  [PROJECT, 'What it is about'],
  ['/shortlist', 'Shortlist'],
  ['/compare', 'Compare projects'],
  ['/projects', 'All projects'],
  ['/?q=kyverno', 'Find a mentorship you can grow into.'],
]

/** Answers that wait until the test lets them go. */
const held: (() => void)[] = []

const FAULTS: Readonly<Record<string, Answer>> = {
  'is gone': 404,
  'fails on the host': 500,
  'breaks off': (response) => response.destroy(),
  'is cut in half': (response, content, type) => response.writeHead(200, { 'Content-Type': type }).end(content.subarray(0, content.length / 2)),
  'is a page of a captive portal': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Log in</title><p>Log in'),
  hangs: (response, content, type) => void held.push(() => response.writeHead(200, { 'Content-Type': type }).end(content)),
}

const test = base.extend<object, { site: Site }>({
  // Playwright reads the names of a fixture's needs from this pattern, even when there are none.
  // oxlint-disable-next-line no-empty-pattern
  site: [async ({}, use) => {
    const site = await serveSite('dist')
    await use(site)
    site.close()
  }, { scope: 'worker' }],
  page: async ({ page }, use) => {
    // Nothing is fetched ahead here: what a page does not need cannot be missed.
    await page.addInitScript(() => { window.requestIdleCallback = () => 0 })
    await use(page)
  },
})

/** The paths of all files that the pages load, each with the first page that does. */
const filesOf = async (page: Page, site: Site): Promise<Map<string, readonly [string, string]>> => {
  const files = new Map<string, readonly [string, string]>()
  for (const [address, firstView] of PAGES) {
    const note = (request: { url: () => string; isNavigationRequest: () => boolean }) => {
      const { pathname } = new URL(request.url())
      if (!request.isNavigationRequest() && !files.has(pathname)) files.set(pathname, [address, firstView])
    }
    page.on('request', note)
    await page.goto(`${site.url}${address}`)
    await expect.poll(() => stateOf(page)).toBe('works')
    page.off('request', note)
  }
  return files
}

/** Whether the page answers with all it has, says what it lacks, or still waits. */
const stateOf = (page: Page): Promise<'works' | 'told' | 'waits'> =>
  page.evaluate(() => {
    const told = [...document.querySelectorAll('[role=alert]')].some((alert) => alert.checkVisibility())
    if (told) return 'told' as const
    return document.documentElement.dataset['alive'] === '' && document.querySelector('[aria-busy]') === null ? 'works' as const : 'waits' as const
    // Between two pages there is nobody to ask.
  }).catch(() => 'waits' as const)

for (const [what, fault] of Object.entries(FAULTS)) {
  test(`a file that ${what}: the first view stays, what is missing is told, and trying again brings it`, async ({ page, site }) => {
    test.slow()
    const files = await filesOf(page, site)
    expect([...files.keys()].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(6)
    for (const [file, [address, firstView]] of files) {
      await test.step(`${file} on ${address}`, async () => {
        const isNeeded = /\.js(?:on)?$/.test(file)
        let loads = 0
        const count = (request: { isNavigationRequest: () => boolean }) => { if (request.isNavigationRequest()) loads++ }
        page.on('request', count)
        site.instead.set(file, fault)
        await page.goto(`${site.url}${address}`, { waitUntil: 'commit' })
        if (what === 'hangs') await expect.poll(() => held.length).toBeGreaterThan(0)
        else await expect.poll(() => stateOf(page)).toBe(isNeeded ? 'told' : 'works')
        await expect(page.getByText(firstView, { exact: true }).first()).toBeVisible()
        expect(loads).toBeLessThanOrEqual(2)
        page.off('request', count)
        site.instead.clear()
        for (const release of held.splice(0)) release()
        if (what !== 'hangs' && isNeeded) await page.getByRole('alert').getByText(/^(?:Try again|Load them again)$/).first().click()
        await expect.poll(() => stateOf(page)).toBe('works')
      })
    }
  })
}
