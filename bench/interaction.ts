/** How quickly the built app answers a person: Event Timing of each key and click in Chromium, CPU throttled 4×. */
import { chromium, type Browser, type Locator, type Page } from '@playwright/test'
import { preview } from 'vite'
import { measuredChromiumPath } from '../e2e/chromium.ts'

const QUERIES = ['kubernets', 'golang observability', 'react typescript', 'c++', 'documentation']
const THROTTLE = 4
const PORT = 4530
const ADDRESS = `http://127.0.0.1:${PORT}/`

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

/** Milliseconds in which a person aims, the pointer on the target: what is drawn below it and after the click before is no part of a click. */
const AIMING = 400
/** Milliseconds between emptying the field and the first letter of another query. */
const THINKING = 1000
/** Milliseconds for which a finger holds a button down. */
const HOLDING = 80

/** By mouse alone: `locator.click()` looks within the page, in the very time that is measured, whether the target is hit. */
const press = async (target: Locator) => {
  const page = target.page()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('What is to be pressed is not shown')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(AIMING)
  await page.mouse.down()
  await page.waitForTimeout(HOLDING)
  await page.mouse.up()
  await page.waitForTimeout(AIMING)
}

const FILTERS: readonly string[] = ['Go', 'Rust', 'C++', 'Go', 'Rust']

/**
 * @param hasScript without it this is what the browser itself takes for the same page on this machine
 * @returns a row per kind of interaction
 */
const measurePage = async (browser: Browser, hasScript: boolean) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(() => {
    const seenEvents: PerformanceEntry[] = []
    Object.assign(window, { seenEvents })
    // 16 is the least a browser reports: https://www.w3.org/TR/event-timing/
    new PerformanceObserver((list) => seenEvents.push(...list.getEntries())).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  })
  if (!hasScript) await page.route('**/*.js', (route) => route.abort())
  await page.goto(hasScript ? `${ADDRESS}?term=all` : ADDRESS)
  await page.getByRole('article').first().waitFor()
  const field = page.getByLabel('Search projects')
  await field.focus()
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })

  const keys: number[] = []
  for (const query of QUERIES) {
    await field.fill('')
    await page.waitForTimeout(THINKING)
    await durationsOf(page, [])
    await page.keyboard.type(query, { delay: 120 })
    keys.push(...await durationsOf(page, ['keydown', 'keypress', 'keyup', 'input']))
  }
  await field.fill('')
  const clicks: number[] = []
  // The page as it was built lists few languages.
  for (const name of hasScript ? FILTERS : FILTERS.map(() => 'Go')) {
    await press(page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name, exact: true }))
    clicks.push(...await durationsOf(page, ['pointerdown', 'pointerup', 'click']))
  }
  for (const index of [0, 1, 2]) await press(page.getByRole('article').nth(index).getByRole('button', { name: /^Save/ }))
  clicks.push(...await durationsOf(page, ['pointerdown', 'pointerup', 'click']))
  await page.close()
  const without = hasScript ? '' : ', no script'
  return [row(`key in the search field${without}`, keys), row(`click on a filter or Save${without}`, clicks)]
}

/** @returns a row per kind of interaction, over every term of the site in `outDir`, and of the same page without its script */
export const measureInteractions = async (outDir = 'dist') => {
  const server = await preview({ logLevel: 'error', preview: { port: PORT, host: '127.0.0.1' }, build: { outDir } })
  const executablePath = measuredChromiumPath()
  const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    return [...await measurePage(browser, true), ...await measurePage(browser, false)]
  } finally {
    await browser.close()
    await server.close()
  }
}
