/** Another site cannot put the pages into a frame and lead clicks astray. */
import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { forHttp, headersOf } from '../src/prerender/headers-file.ts'
import { siteTest } from './site-test.ts'
import { serveSite, type Site } from './site.ts'

/** What `public/_headers` has hosts send with every page. */
const headersForAll = async (): Promise<Record<string, string>> => forHttp(headersOf(await readFile('dist/_headers', 'utf8'), '/'))

const test = siteTest().extend<{ stranger: Site }>({
  // Another port is another origin.
  stranger: async ({ site, expectedFaults }, use) => {
    const stranger = await serveSite('dist')
    expectedFaults.push(`foreign request: ${stranger.url}/`)
    stranger.instead.set('/', `<!doctype html><title>Win a prize</title><iframe title="Finder" src="${site.url}/" width="1200" height="800"></iframe>`)
    await use(stranger)
    stranger.close()
  },
})

test('where the host sends our headers the frame stays empty', async ({ page, site, stranger, expectedFaults }) => {
  expectedFaults.push('Framing', 'Refused to display')
  const headers = await headersForAll()
  // Both say the same, the second to older browsers: each has to do alone.
  for (const only of ['Content-Security-Policy', 'X-Frame-Options']) {
    expect(headers[only]).toBeDefined()
    site.fault = () => (response, content, type) => response.writeHead(200, { 'Content-Type': type, [only]: headers[only] ?? '' }).end(content)
    const refused = page.waitForEvent('console', { predicate: (message) => /frame/i.test(message.text()) && message.type() === 'error', timeout: 10_000 })
    await page.goto(stranger.url)
    await refused
    await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0)
  }
})

test('a host that sends none lets it in: this gap is known, and closed by headers only', async ({ page, stranger }) => {
  await page.goto(stranger.url)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
})
