/** Letters of twice the size, set by a style sheet of the reader's: the page grows, its queries do not know. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { keep, keptText, LISTED } from './kept.ts'

const enlarge = (page: Page) => page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))

const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }

const overlap = async (one: Locator, other: Locator) => {
  const [a, b] = [await boxOf(one), await boxOf(other)]
  return a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
}

test.beforeEach(async ({ page }) => {
  await keep(page, JSON.stringify({ ...JSON.parse(keptText(LISTED)), skills: ['Go'], compare: LISTED.map(({ id, title }) => ({ id, title })) }))
})

for (const width of [390, 768, 1440]) {
  test(`at ${width} px nothing leaves the screen and nothing covers another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const address of ['/', '/?q=kubernets&skill=Go', '/shortlist', `/projects/${LISTED[2]?.id}`]) {
      await page.goto(address)
      await enlarge(page)
      await expect(page.getByRole('region', { name: 'Compare', exact: true })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width)
      const header = page.getByRole('banner')
      const parts = [header.getByRole('link', { name: 'Mentorship Finder' }), header.getByRole('button', { name: /^Colours/ }), ...(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').all())]
      const tray = page.getByRole('region', { name: 'Compare', exact: true })
      const inTray = [...(await tray.getByRole('button').all()), tray.getByRole('link')]
      for (const group of [parts, inTray]) {
        for (const [index, one] of group.entries()) for (const other of group.slice(index + 1)) expect(await overlap(one, other), address).toBe(false)
      }
    }
  })
}
