/** What the service worker takes along is taken whole or not at all. */
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { siteTest } from './site-test.ts'
import type { Answer, Site } from './site.ts'

const FAULTS: Readonly<Record<string, Answer>> = {
  'breaks off': (response) => response.destroy(),
  'is gone': 404,
  'is a page of a captive portal': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Log in</title><p>Log in'),
  'is cut in half': (response, content, type) => response.writeHead(200, { 'Content-Type': type }).end(content.subarray(0, content.length / 2)),
}

const test = siteTest()

test.use({ serviceWorkers: 'allow' })

/** Every n-th file that the worker itself asks for is answered so, however often it asks: Chromium tries some again. */
const breakInstall = (site: Site, nth: number, fault: Answer) => {
  const asked: string[] = []
  let broken = 0
  site.fault = (pathname, { headers }) => {
    if (headers.referer?.endsWith('/sw.js') !== true) return undefined
    if (!asked.includes(pathname)) asked.push(pathname)
    if ((asked.indexOf(pathname) + 1) % nth !== 0) return undefined
    broken++
    return fault
  }
  return { broken: () => broken }
}

/** How many workers there are in any state. */
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
const isTakenAlong = (page: Page) => page.evaluate(async () => {
  const [registration] = await navigator.serviceWorker.getRegistrations()
  return registration?.active?.state === 'activated' && registration.installing === null
})

const worksOffline = async (page: Page, site: Site) => {
  await page.context().setOffline(true)
  for (const [address, heading] of [['/?q=kyverno', 'Find a mentorship you can grow into.'], ['/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender', 'Kyverno VPA Recommender']] as const) {
    await page.goto(`${site.url}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.locator('html')).toHaveAttribute('data-alive')
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    await expect(page.getByRole('alert').and(page.locator(':visible'))).toHaveCount(0)
  }
  await page.context().setOffline(false)
}

for (const [what, fault] of Object.entries(FAULTS)) {
  for (const nth of [1, 14]) {
    test(`each ${nth}. file ${what} on the first visit: no worker, the page goes on, and the next visit takes all of it`, async ({ page, site }) => {
      const { broken } = breakInstall(site, nth, fault)
      await page.goto(site.url)
      await expect.poll(broken).toBeGreaterThan(0)
      await expect.poll(() => workers(page)).toBe(0)
      await page.getByLabel('Search projects').fill('kyverno')
      await expect(page.getByRole('status')).toHaveText('4 projects')
      site.fault = null
      await page.reload()
      await expect(page.getByRole('status')).toHaveText('4 projects')
      await expect.poll(() => isTakenAlong(page)).toBe(true)
      await worksOffline(page, site)
    })
  }
}

/** A worker with another state of each page: what a deployment of other content makes of it. */
const newerWorker = async (): Promise<string> => {
  const worker = await readFile('dist/sw.js', 'utf8')
  const newer = worker.replace(/revision:["'`][0-9a-f]{16}/g, (revision) => `${revision.slice(0, -4)}0000`)
  expect(newer).not.toBe(worker)
  return newer
}

test('a new version that breaks off leaves the old one whole; it is offered when it came whole', async ({ page, site }) => {
  await page.goto(site.url)
  await expect.poll(() => isTakenAlong(page)).toBe(true)
  site.instead.set('/sw.js', await newerWorker())
  for (const nth of [1, 2, 3]) {
    const { broken } = breakInstall(site, nth, (response) => response.destroy())
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => {})))
    await expect.poll(broken).toBeGreaterThan(0)
    await expect.poll(() => isTakenAlong(page)).toBe(true)
    await expect(page.getByRole('button', { name: 'Reload to use it' })).toHaveCount(0)
    await worksOffline(page, site)
  }
  site.fault = null
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await page.getByRole('button', { name: 'Reload to use it' }).click()
  await expect(page.getByRole('button', { name: 'Reload to use it' })).toHaveCount(0)
  await worksOffline(page, site)
})

test('where the browser gives no room for it the site works with a network', async ({ page, site }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 50_000 })
  let asked = false
  site.fault = (pathname) => {
    asked ||= pathname === '/sw.js'
    return undefined
  }
  await page.goto(site.url)
  await expect.poll(() => asked).toBe(true)
  await expect.poll(() => workers(page)).toBe(0)
  await page.getByRole('button', { name: 'Save Improve Unit Test Coverage' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('alert').and(page.locator(':visible'))).toHaveCount(0)
})

test('where there is no room for a new version the old one goes on, whole, and what is saved stays', async ({ page, site }) => {
  await page.goto(site.url)
  await expect.poll(() => isTakenAlong(page)).toBe(true)
  await page.getByRole('button', { name: 'Save Improve Unit Test Coverage' }).click()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 })
  site.instead.set('/sw.js', await newerWorker())
  const { broken: asked } = breakInstall(site, 1, (response, content, type) => response.writeHead(200, { 'Content-Type': type }).end(content))
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => {})))
  await expect.poll(asked).toBeGreaterThan(0)
  await expect.poll(() => isTakenAlong(page)).toBe(true)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()
  await expect(page.getByRole('button', { name: 'Reload to use it' })).toHaveCount(0)
  site.fault = null
  await page.reload()
  await expect(page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })).toHaveAttribute('aria-pressed', 'true')
  await worksOffline(page, site)
})
