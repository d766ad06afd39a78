import { card, expect, test } from './fixtures.ts'

/** A4 without margins, at 96 px to the inch. */
const PAPER = { width: 794, height: 1123 }

test.beforeEach(async ({ page, isMobile }) => {
  if (!isMobile) await page.setViewportSize(PAPER)
})

test('results are printed with what they were asked for and without what can only be pressed', async ({ page }) => {
  await page.goto('/?q=kyverno&skill=Go')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('for “kyverno”')
  await expect(page.getByText('Filters: Go')).toBeVisible()
  await expect(card(page, 'Kyverno VPA Recommender')).toBeVisible()
})

test('a project is printed within the paper, with the whole address of its application', async ({ page }) => {
  const address = `https://mentorship.lfx.linuxfoundation.org/project/${'01234567-89ab-4cde-8f01-23456789abcd'.repeat(2)}`
  await page.route(/assets\/lfx-2024-1-.*\.json/, async (route) => {
    const response = await route.fetch()
    const bodies = await response.json()
    for (const body of Object.values<Record<string, unknown>>(bodies)) body['lfxUrl'] = address
    await route.fulfill({ response, json: bodies })
  })
  await page.goto('/')
  await page.getByRole('link', { name: 'Kyverno VPA Recommender' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  const apply = page.getByRole('link', { name: 'Open on LFX Mentorship' })
  await expect(apply).toBeVisible()
  expect(await apply.evaluate((link) => link.scrollWidth - link.clientWidth)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
})

test('a comparison is printed with the names of its skills, and a space before a login', async ({ page }) => {
  await page.goto('/compare?id=lfx-2024-1-knative-cross-namespace-event-links&id=lfx-2024-1-kyverno-kyverno-vpa-recommender')
  await expect(page.getByRole('table')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /^(?!I have )/ })).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: 'Kubernetes' }).getByText('Kubernetes')).toBeVisible()
  expect(await page.getByRole('cell', { name: /@jimbugwadia/ }).evaluate((cell: HTMLElement) => cell.innerText)).toContain('Jim Bugwadia @jimbugwadia')
})
