/** A network that is slow, and one that goes away in the middle of a load. */
import type { ServerResponse } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { siteTest } from './site-test.ts'

const test = siteTest()

const visibleAlerts = (page: Page) => page.getByRole('alert').and(page.locator(':visible'))
const isAlive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-alive', '', { timeout: 20_000 })

test('on a slow 3G network the first view is there with its page, what is typed early counts, and nothing is told as failed', async ({ page, site }) => {
  // As hosts send it: 400 kbit a second are enough to wait for.
  site.fault = () => (response, content, type) => response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(brotliCompressSync(content))
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const look = () => {
      for (const alert of document.querySelectorAll('[role=alert]')) if (alert.checkVisibility()) told.push(alert.textContent)
      requestAnimationFrame(look)
    }
    look()
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 2000, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 })
  await page.goto(site.url, { waitUntil: 'commit' })
  const field = page.getByLabel('Search projects')
  // The page itself has come by now, and all that it needs to be read came with it.
  await expect(page.getByRole('article').first()).toBeInViewport({ timeout: 1500 })
  await field.pressSequentially('kyverno')
  await expect(page.locator('html')).not.toHaveAttribute('data-alive')
  await isAlive(page)
  await expect(page.getByRole('status')).toHaveText('4 projects', { timeout: 20_000 })
  await expect(field).toHaveValue('kyverno')
  await expect(field).toBeFocused()
  await expect(page).toHaveURL(`${site.url}/?q=kyverno`)
  // Put there before the page.
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([])
})

/** Which file is on its way when the network goes, and what the page lacks then. */
const ON_THE_WAY = [
  [/\/assets\/index-.*\.js$/, 'The search and the buttons of this page did not load', 'Load them again'],
  [/\/assets\/late-.*\.js$/, 'The search and the buttons of this page did not load', 'Load them again'],
  [/\/assets\/newest-.*\.json$/, 'The other projects could not be loaded', 'Try again'],
] as const

for (const [file, missing, again] of ON_THE_WAY) {
  test(`the network goes while ${file.source} is on its way: what is missing is told, and comes when the network does`, async ({ page, site, expectedFaults }) => {
    expectedFaults.push('net::ERR_')
    const onTheWay: ServerResponse[] = []
    let isGone = false
    // Code that is on its way then would need a reload: browsers remember that it did not come.
    const engine = again === 'Try again' ? page.waitForResponse(/\/assets\/engine-/) : null
    site.fault = (pathname) => (isGone || file.test(pathname) ? (response) => void (isGone ? response.destroy() : onTheWay.push(response)) : undefined)
    await page.goto(site.url, { waitUntil: 'commit' })
    await expect.poll(() => onTheWay.length).toBeGreaterThan(0)
    await engine
    await page.context().setOffline(true)
    // Chromium emulates this for new requests only; where the network goes, so does what is on its way, however often it is asked for.
    isGone = true
    for (const response of onTheWay) response.destroy()
    await expect(visibleAlerts(page)).toContainText(missing)
    await expect(page.getByRole('article')).toHaveCount(8)
    await expect(page.getByRole('article').first()).toBeInViewport()
    await visibleAlerts(page).getByText(again, { exact: true }).click()
    await expect(visibleAlerts(page)).toContainText(again === 'Try again' ? missing : 'There is no network yet')
    await expect(page.getByRole('article')).toHaveCount(8)
    site.fault = null
    await page.context().setOffline(false)
    // Data comes by itself, code by a press.
    if (again !== 'Try again') await visibleAlerts(page).getByText('There is no network yet. Try again').click()
    await expect(page.getByRole('article')).toHaveCount(29)
    await expect(visibleAlerts(page)).toHaveCount(0)
    await page.getByLabel('Search projects').fill('kyverno')
    await expect(page.getByRole('status')).toHaveText('4 projects')
  })
}

for (const [file, missing] of ON_THE_WAY) {
  test(`${file.source} does not come, and no error either: after a minute it is told, and comes when it is asked for again`, async ({ page, site }) => {
    let isHanging = false
    site.fault = (pathname) => (file.test(pathname) ? () => void (isHanging = true) : undefined)
    await page.clock.install()
    await page.goto(site.url, { waitUntil: 'commit' })
    await expect.poll(() => isHanging).toBe(true)
    await page.clock.fastForward(59_000)
    await expect(visibleAlerts(page)).toHaveCount(0)
    await page.clock.fastForward(2000)
    await expect(visibleAlerts(page)).toContainText(missing)
    await expect(page.getByRole('article')).toHaveCount(8)
    site.fault = null
    await visibleAlerts(page).getByText(/(?:Try|Load them) again$/).click()
    await expect(page.getByRole('article')).toHaveCount(29)
    await expect(visibleAlerts(page)).toHaveCount(0)
  })
}

test('the network goes before the code of another page came: that page says so, and trying again keeps it until the network is back', async ({ page, site, expectedFaults }) => {
  expectedFaults.push('net::ERR_', 'Its code did not arrive')
  // Nothing is fetched ahead here: what a page does not need cannot be missed.
  await page.addInitScript(() => { window.requestIdleCallback = () => 0 })
  await page.goto(site.url)
  await isAlive(page)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'All projects of all terms' }).click()
  await expect(visibleAlerts(page)).toContainText('This page could not be loaded')
  await page.getByRole('button', { name: 'Try again', exact: true }).click()
  await page.getByRole('button', { name: 'There is no network yet. Try again' }).click()
  await expect(visibleAlerts(page)).toContainText('This page could not be loaded')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'There is no network yet. Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'All projects' })).toBeVisible()
  await expect(visibleAlerts(page)).toHaveCount(0)
})
