import { expect, isAwake, test } from './fixtures.ts'

const PROJECT = '/projects/lfx-2024-1-prometheus-client-golang-ci-cd-improvements'

test('a project shows everything about it', async ({ page, axe }) => {
  await page.goto(PROJECT)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Client_golang CI/CD improvements')
  await expect(page.getByRole('region', { name: 'What it is about' }).getByRole('listitem')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Expected outcome' })).toContainText('Not stated')
  const facts = page.getByRole('complementary', { name: 'Facts' })
  await expect(facts.getByRole('link', { name: '@ArthurSens' })).toHaveAttribute('href', 'https://github.com/ArthurSens')
  await expect(facts.getByRole('link', { name: /prometheus\/client_golang#\d+/ })).toHaveCount(3)
  await expect(page).toHaveTitle(/Client_golang CI\/CD improvements/)
  await axe()
})

test('the text keeps its links and code, and links leave safely', async ({ page }) => {
  await page.goto('/projects/lfx-2024-1-wasmedge-integrate-burn-rs-as-a-new-wasi-nn-backend')
  const about = page.getByRole('region', { name: 'What it is about' })
  await expect(about.getByRole('link', { name: 'Burn.rs' })).toHaveAttribute('href', 'https://github.com/tracel-ai/burn')
  await expect(about.getByRole('link', { name: 'Burn.rs' })).toHaveAttribute('rel', /noopener/)
  await expect(about.locator('code')).toHaveText('burn.rs')
})

test('a project that is gone says so, finds similar ones and offers a search', async ({ page, axe, expectedFaults }) => {
  expectedFaults.push('404')
  await page.goto('/projects/lfx-2023-3-kyverno-vpa-recommender-with-tests')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such project')
  await expect(page.getByRole('link', { name: 'Find a project' })).toBeVisible()
  const similar = page.getByRole('region', { name: 'Similar projects' })
  await expect(similar.getByRole('listitem')).toHaveCount(4)
  await expect(similar.getByRole('listitem').first()).toContainText('Kyverno VPA Recommender')
  await expect(similar.getByRole('listitem').first()).toContainText('Shares the words kyverno, vpa, recommender')
  await axe()
  await expect(page.getByLabel('Search projects')).toHaveValue('kyverno vpa recommender with tests')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/?q=kyverno+vpa+recommender+with+tests')
  await expect(page.getByRole('article').first()).toContainText('Kyverno VPA Recommender')
})

test('an unknown address says so', async ({ page, expectedFaults }) => {
  expectedFaults.push('404')
  await page.goto('/nowhere/at/all')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await isAwake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
})

test('a chat that takes the end of its sentence for a part of the address leads to the project all the same', async ({ page, expectedFaults }) => {
  expectedFaults.push('404')
  for (const end of ['.', ').', ',/']) {
    await page.goto(`${PROJECT}${end}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Client_golang CI/CD improvements')
    await expect(page).toHaveURL(PROJECT)
  }
})

test('a project that is loaded again knows no number of results before the search is there', async ({ page }) => {
  await page.goto('/?q=kyverno')
  await page.getByRole('article').nth(1).getByRole('heading').getByRole('link').click()
  const results = page.getByRole('navigation', { name: 'Results' })
  await expect(results.getByRole('link', { name: '4 results for “kyverno”' })).toBeVisible()
  let arrive: () => void = () => {}
  const arrived = new Promise<void>((resolve) => { arrive = resolve })
  await page.route(/search-index.*\.json/, async (route) => {
    await arrived
    await route.continue()
  })
  await page.reload()
  await expect(results.getByRole('link', { name: 'Back to the results' })).toBeVisible()
  arrive()
  await expect(results.getByRole('link', { name: '4 results for “kyverno”' })).toBeVisible()
})
