import { expect, test } from './fixtures.ts'

const KEY = 'mentorship-finder'
const SET_ASIDE = 'mentorship-finder.set-aside'

test('an empty shortlist says how to fill it', async ({ page, axe }) => {
  await page.goto('/shortlist')
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await axe()
})

test('what is saved survives a reload and can be taken out again', async ({ page, axe }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Save Improve Unit Test Coverage' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Shortlist/ }).click()
  await expect(page.getByRole('link', { name: 'Improve Unit Test Coverage' })).toBeVisible()
  await axe()
  await page.getByRole('button', { name: 'Remove Improve Unit Test Coverage' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
})

test('a saved project that left the data is still shown', async ({ page }) => {
  const entry = { id: 'lfx-2019-1-gone-away', lfxId: null, title: 'Gone away', cncfProject: 'Alpha', savedAt: '2026-01-01T00:00:00.000Z', note: '', stage: 'interested', rank: 1 }
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify({ version: 1, shortlist: [entry] })] as const)
  await page.goto('/shortlist')
  await expect(page.getByRole('heading', { name: 'Gone away' })).toBeVisible()
  await expect(page.getByText('No longer listed')).toBeVisible()
})

test('storage that cannot be read is set aside, told and offered, never overwritten unseen', async ({ page, axe }) => {
  await page.goto('/')
  await page.evaluate(([key]) => localStorage.setItem(key, '{"shortlist": [broken'), [KEY] as const)
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('could not be read')
  await axe()
  await page.getByRole('button', { name: 'Save Improve Unit Test Coverage' }).click()
  expect(await page.evaluate(([key]) => localStorage.getItem(key), [SET_ASIDE] as const)).toBe('{"shortlist": [broken')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download what could not be read' }).click()
  expect((await download).suggestedFilename()).toBe('mentorship-finder-set-aside.txt')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })).toHaveAttribute('aria-pressed', 'true')
})

test('forbidden storage is told, and the tab keeps what is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Save Improve Unit Test Coverage' }).click()
  await expect(page.getByRole('alert')).toContainText('until you close this tab')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Shortlist/ }).click()
  await expect(page.getByRole('link', { name: 'Improve Unit Test Coverage' })).toBeVisible()
})

test('two tabs see each other', async ({ page, context }) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: 'Save Improve Unit Test Coverage' }).click()
  await expect(page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })).toHaveAttribute('aria-pressed', 'true')
})
