import { FIRST_SHOWN } from '../src/schema/first-view.ts'
import { expect, test } from './fixtures.ts'

test('of projects that do not arrive the first can be read, the rest is told, and trying again brings it', async ({ page, expectedFaults, axe }) => {
  expectedFaults.push('Failed to load resource')
  let broken = true
  // Nothing is fetched ahead here, so that only a person brings the page back.
  await page.addInitScript(() => { window.requestIdleCallback = () => 0 })
  await page.route(/newest.*\.json/, (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('The other projects could not be loaded')
  await expect(page.getByRole('alert')).toContainText('503')
  await expect(page.getByRole('article')).toHaveCount(FIRST_SHOWN)
  await axe()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article')).toHaveCount(29)
})

test('HTML where data was expected is told', async ({ page }) => {
  await page.route(/newest.*\.json/, (route) => route.fulfill({ body: '<html>captive portal</html>', contentType: 'text/html' }))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('The other projects could not be loaded')
  await expect(page.getByRole('article')).toHaveCount(FIRST_SHOWN)
})

test('search that does not arrive is told, and the text stays', async ({ page, expectedFaults }) => {
  expectedFaults.push('Failed to load resource')
  await page.route(/search-index.*\.json/, (route) => route.abort())
  await page.goto('/')
  await page.getByLabel('Search projects').fill('kyverno')
  await expect(page.getByRole('alert')).toContainText('Search could not be loaded')
  // Nothing was counted, so no number may stand there.
  await expect(page.getByRole('status')).toHaveText('Not searched')
  await expect(page.getByLabel('Search projects')).toHaveValue('kyverno')
})

test('while the data of a filtered link is on the way, the page says so and shows no other list', async ({ page, axe }) => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => { arrive = resolve })
  await page.route(/newest.*\.json/, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('/?skill=Rust')
  await expect(page.getByText('Loading projects')).toBeAttached()
  await expect(page.getByRole('article')).toHaveCount(0)
  await axe()
  arrive()
  await expect(page.getByRole('status')).toHaveText('1 project')
})
