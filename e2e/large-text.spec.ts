/** Letters of twice the size, set in the browser as people set them: queries in rem meet them, as zooming does not. */
import { chromiumPath } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { keep, keptText, LISTED } from './kept.ts'

const executablePath = chromiumPath()
test.use({ launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox', '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'] } })

test('with text at 200 % nothing leaves the screen and no word of the pages is cut', async ({ page }) => {
  await keep(page, JSON.stringify({ ...JSON.parse(keptText(LISTED)), skills: ['Go'], compare: LISTED.slice(0, 2).map(({ id, title }) => ({ id, title })) }))
  const width = page.viewportSize()?.width ?? 0
  for (const address of ['/?q=kubernets&skill=Go', `/projects/${LISTED[2]?.id}`, '/shortlist', `/compare?id=${LISTED[0]?.id}&id=${LISTED[1]?.id}`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
    await expect(links).toHaveCount(3)
    for (const link of await links.all()) expect(await link.evaluate((link) => link.scrollWidth - link.clientWidth)).toBeLessThanOrEqual(0)
  }
})
