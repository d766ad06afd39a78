import type { Page } from '@playwright/test'
import { expect, isPhone, test } from './fixtures.ts'

const tray = (page: Page) => page.getByRole('region', { name: 'Compare', exact: true })
const buttons = (page: Page) => page.getByRole('article').getByRole('button', { name: /^Compare/ })
const choose = async (page: Page, count: number) => {
  for (let index = 0; index < count; index++) await buttons(page).nth(index).click()
}

test('the tray collects over pages and reloads, and opens the comparison', async ({ page, axe }) => {
  await page.goto('/')
  await choose(page, 1)
  await expect(tray(page)).toContainText('Choose another to compare')
  await page.getByRole('article').nth(1).getByRole('heading').getByRole('link').click()
  await page.getByRole('button', { name: /^Compare/ }).click()
  await page.reload()
  await expect(tray(page)).toContainText('Compare 2 of 4')
  await axe()
  await tray(page).getByRole('link', { name: 'Compare side by side' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Keep as mine' })).toHaveCount(0)
  await expect(tray(page)).toHaveCount(0)
})

test('the tray holds four, and the fifth is refused with a reason for everybody', async ({ page, axe }) => {
  await page.goto('/')
  await choose(page, 4)
  await expect(tray(page)).toContainText('Compare 4 of 4')
  await expect(tray(page).getByText('Four is the most: remove one to choose another.')).toBeVisible()
  const fifth = buttons(page).nth(4)
  await expect(fifth).toHaveAttribute('aria-disabled', 'true')
  await expect(fifth).toHaveAccessibleDescription('Four is the most: remove one to choose another.')
  await fifth.click({ force: true })
  await expect(fifth).toHaveAttribute('aria-pressed', 'false')
  await expect(buttons(page).first()).toHaveAttribute('aria-disabled', 'false')
  await axe()
})

test('one can be taken out of the tray, or all, and the focus is not lost', async ({ page, axe }) => {
  await page.goto('/')
  await choose(page, 3)
  if (isPhone(page)) await tray(page).getByRole('button', { name: /chosen projects/ }).click()
  await axe()
  await tray(page).getByRole('button', { name: /^Remove/ }).first().click()
  await expect(tray(page)).toContainText('Compare 2 of 4')
  await expect(tray(page)).toBeFocused()
  await expect(buttons(page).first()).toHaveAttribute('aria-pressed', 'false')
  await tray(page).getByRole('button', { name: 'Clear comparison' }).click()
  await expect(tray(page)).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
})

test('nothing scrolls sideways with a full tray on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await choose(page, 4)
  await tray(page).getByRole('button', { name: /chosen projects/ }).click()
  await expect(tray(page).getByRole('button', { name: /^Remove/ })).toHaveCount(4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
