import { expect, isThere, test } from './fixtures.ts'

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }))

const PAGES = ['/', '/?q=kyverno&skill=Go', '/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender', '/shortlist', '/compare']

for (const address of PAGES) {
  test(`axe finds nothing on ${address} where the system sets the colours`, async ({ page, axe }) => {
    await page.goto(address)
    await isThere(page)
    await axe()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what a background alone would show has an outline, and every letter the system's colour, in ${colorScheme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await page.goto('/?skill=Go')
    for (const index of [0, 1]) await page.getByRole('article').nth(index).getByRole('button', { name: /^Compare/ }).click()
    const outlined = [
      page.getByRole('button', { name: 'Remove Go filter' }),
      page.getByRole('link', { name: 'Compare side by side' }),
      page.getByRole('article').first().getByRole('list', { name: /^Skills|^Languages/ }).getByRole('link').first(),
    ]
    for (const thing of outlined) {
      const [width, border, behind] = await thing.evaluate((element) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element)
        return [borderTopWidth, borderTopColor, backgroundColor]
      })
      expect(width).toBe('1px')
      expect(border).not.toBe(behind)
    }
    await axe()
  })
}
