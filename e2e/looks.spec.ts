import { expect, isAwake, isThere, openFilters, test } from './fixtures.ts'

const PAGES = ['/', '/?q=kyverno&skill=Go', '/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender', '/shortlist', '/compare', '/nowhere']

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of PAGES) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page, axe, expectedFaults }) => {
      if (address === '/nowhere') expectedFaults.push('404')
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await isThere(page)
      await axe()
    })
  }
}

test('the colours can be chosen and are kept', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Colours: system/ }).click()
  await page.getByRole('button', { name: /^Colours: light/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  // The browser's own bar goes with them.
  const bar = () => page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].filter(({ media }) => matchMedia(media).matches).map(({ content }) => content))
  await expect.poll(bar).toEqual(['#0f1115'])
  await page.getByRole('button', { name: /^Colours: dark/ }).click()
  await expect.poll(bar).toEqual(['#faf9f6'])
})

test('nothing scrolls sideways at 320 px', async ({ page, expectedFaults }) => {
  expectedFaults.push('404')
  await page.setViewportSize({ width: 320, height: 700 })
  for (const address of PAGES) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await isThere(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

// On a desktop the filters stand beside the results.
test('the filters of a phone are a sheet that says how many results it leaves', { tag: '@phone' }, async ({ page, axe }) => {
  await page.goto('/')
  await openFilters(page)
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: 'Rust', exact: true }).check()
  await axe()
  await sheet.getByRole('button', { name: 'See 1 result' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeVisible()
})

test('the markup has no style attribute and no script but what the policy names', async ({ page }) => {
  await page.goto('/')
  await isAwake(page)
  await expect(page.getByRole('article')).toHaveCount(29)
  expect(await page.locator('[style]').count()).toBe(0)
  expect(await page.locator('script:not([src]):not([type$=json])').count()).toBe(1)
})
