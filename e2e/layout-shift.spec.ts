/** What is read and pressed stays where it is while code, data and what the reader keeps arrive. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { keep, LISTED } from './kept.ts'

/** A button that says "Saved" is wider than one that says "Save". */
const ALMOST_NOTHING = 0.005

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seenShifts: string[] = []
    Object.assign(window, { seenShifts })
    // Entries of this type have these fields (https://wicg.github.io/layout-instability/); TypeScript does not know them.
    type Shift = PerformanceEntry & { value: number; sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[] }
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        seenShifts.push(`${value} ${sources.map(({ node, previousRect, currentRect }) => `${node?.textContent?.slice(0, 40)}: ${previousRect.x},${previousRect.y} → ${currentRect.x},${currentRect.y}`).join('; ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

const [first, second] = LISTED.map(({ id }) => id)
const PAGES = {
  'Discover': '/',
  'a search': '/?q=kubernets',
  'a filtered list': '/?skill=Go',
  'a project': `/projects/${first}`,
  'the shortlist': '/shortlist',
  'a shortlist that was sent': `/shortlist?id=${first}&id=${second}`,
  'Compare': '/compare',
  'a comparison': `/compare?id=${first}&id=${second}`,
}

const KEPT = { nothing: null, 'a shortlist and skills': { version: 1, shortlist: LISTED, compare: [], skills: ['Go', 'Kubernetes'], theme: 'dark' } }

for (const [what, held] of Object.entries(KEPT)) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`nothing moves on ${name} for somebody who keeps ${what}`, async ({ page, expectedFaults }) => {
      // The headings' face comes in time for the first frame or not at all, and never in a test that is quicker than a network.
      expectedFaults.push('net::ERR_FAILED')
      await page.route(/\.woff2$/, (route) => route.abort())
      await watchShifts(page)
      if (held !== null) await keep(page, JSON.stringify(held))
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      // The window holds what the script above put there.
      const shifts = await page.evaluate(() => (window as unknown as { seenShifts: string[] }).seenShifts)
      const sum = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)
      expect(sum, shifts.join('\n')).toBeLessThan(ALMOST_NOTHING)
    })
  }
}
