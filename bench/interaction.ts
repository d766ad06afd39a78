/** How quickly the built app answers a person: Event Timing of each key and click in Chromium, CPU throttled 4×. */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { measuredChromiumPath } from '../e2e/chromium.ts'

const QUERIES = ['kubernets', 'golang observability', 'react typescript', 'c++', 'documentation']
const THROTTLE = 4

/** Durations in milliseconds, in steps of 8 as browsers report them, of the events of one kind. */
const durationsOf = (page: Page, kinds: readonly string[]) =>
  page.evaluate((kinds) => {
    // The page keeps what its observer (below) has seen on the window; its types do not say so.
    const { seenEvents } = window as unknown as { seenEvents: { name: string; duration: number; interactionId: number }[] }
    const worst = new Map<number, number>()
    for (const { name, duration, interactionId } of seenEvents.splice(0)) {
      if (kinds.includes(name) && interactionId !== 0) worst.set(interactionId, Math.max(duration, worst.get(interactionId) ?? 0))
    }
    return [...worst.values()]
  }, kinds)

const row = (what: string, durations: number[]) => {
  const ordered = durations.toSorted((a, b) => a - b)
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
  return { what, interactions: ordered.length, median: at(0.5), p95: at(0.95), max: at(1) }
}

/** @returns one row per kind of interaction, over every term of the site in `outDir` */
export const measureInteractions = async (outDir = 'dist') => {
  const server = await preview({ logLevel: 'error', preview: { port: 4530, host: '127.0.0.1' }, build: { outDir } })
  const executablePath = measuredChromiumPath()
  const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => {
      const seenEvents: PerformanceEntry[] = []
      Object.assign(window, { seenEvents })
      // 16 is the least a browser reports: https://www.w3.org/TR/event-timing/
      new PerformanceObserver((list) => seenEvents.push(...list.getEntries())).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
    })
    await page.goto('http://127.0.0.1:4530/?term=all')
    await page.getByRole('article').first().waitFor()
    await page.getByLabel('Search projects').focus()
    await page.waitForLoadState('networkidle')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })

    const keys: number[] = []
    for (const query of QUERIES) {
      await page.getByLabel('Search projects').fill('')
      await durationsOf(page, [])
      await page.getByLabel('Search projects').pressSequentially(query, { delay: 120 })
      keys.push(...await durationsOf(page, ['keydown', 'keypress', 'keyup', 'input']))
    }
    await page.getByLabel('Search projects').fill('')
    const clicks: number[] = []
    for (const name of ['Go', 'Rust', 'C++', 'Go', 'Rust']) {
      await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name, exact: true }).click()
      clicks.push(...await durationsOf(page, ['pointerdown', 'pointerup', 'click']))
    }
    for (const index of [0, 1, 2]) await page.getByRole('article').nth(index).getByRole('button', { name: /^Save/ }).click()
    clicks.push(...await durationsOf(page, ['pointerdown', 'pointerup', 'click']))
    return [row('key in the search field', keys), row('click on a filter or Save', clicks)]
  } finally {
    await browser.close()
    await server.close()
  }
}
