import { expect, test } from './fixtures.ts'

const IDS = ['lfx-2024-1-kyverno-kyverno-vpa-recommender', 'lfx-2024-1-vitess-improve-unit-test-coverage']
const address = (...ids: string[]) => `/compare?${ids.map((id) => `id=${id}`).join('&')}`

test('an empty comparison says how to start one', async ({ page, axe }) => {
  await page.goto('/compare')
  await expect(page.getByRole('link', { name: 'Find projects' })).toBeVisible()
  await axe()
})

test('the address is the comparison', async ({ page, axe }) => {
  await page.goto(address(...IDS))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 projects')
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await axe()
})

test('only differences leaves out what is equal', async ({ page }) => {
  await page.goto(address(...IDS))
  await expect(page.getByRole('rowheader', { name: 'Term' })).toBeVisible()
  await page.getByRole('button', { name: 'Only differences' }).click()
  await expect(page.getByRole('rowheader', { name: 'Term' })).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: 'Skills' })).toBeVisible()
})

test('the same id twice counts once, and an unknown one can be removed', async ({ page }) => {
  await page.goto(address(...IDS, ...IDS, 'lfx-2019-1-gone'))
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('no longer listed')).toHaveCount(0)
})

test('the tray holds four, and the fifth is refused with a reason', async ({ page, axe }) => {
  await page.goto('/')
  const buttons = page.getByRole('article').getByRole('button', { name: /^Compare/ })
  for (const index of [0, 1, 2, 3]) await buttons.nth(index).click()
  await expect(page.getByRole('region', { name: 'Compare', exact: true })).toContainText('Compare 4 of 4')
  await expect(buttons.nth(4)).toHaveAttribute('aria-disabled', 'true')
  await axe()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Compare', exact: true })).toContainText('Compare 4 of 4')
})
