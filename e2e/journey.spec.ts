import { closeFilters, expect, openFilters, test } from './fixtures.ts'

test('type, filter, open, save, go back, compare, share with a friend', async ({ page, context, browser, baseURL, axe }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await page.getByLabel('Search projects').fill('kubernets')
  await openFilters(page)
  await page.getByRole('checkbox', { name: 'Go', exact: true }).check()
  await closeFilters(page)
  await expect(page).toHaveURL('/?q=kubernets&skill=Go')
  // Before that the first cards stand there alone: the rest is drawn when the letters have paused.
  await expect(page.getByRole('status')).toHaveText('20 projects')
  await expect(page.getByRole('article')).toHaveCount(20)

  const second = page.getByRole('article').nth(1)
  const title = await second.getByRole('heading').innerText()
  await second.getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('button', { name: `Save ${title}` }).click()
  await expect(page.getByRole('button', { name: `Save ${title}` })).toHaveAttribute('aria-pressed', 'true')

  await page.goBack()
  await expect(page).toHaveURL('/?q=kubernets&skill=Go')
  await expect(page.getByLabel('Search projects')).toHaveValue('kubernets')
  await expect(page.getByRole('checkbox', { name: 'Match all selected skills' }).or(page.getByRole('button', { name: 'Filters · 1' })).first()).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(20)
  await expect(page.getByRole('button', { name: `Save ${title}` })).toHaveAttribute('aria-pressed', 'true')

  const first = await page.getByRole('article').first().getByRole('heading').innerText()
  await page.getByRole('button', { name: `Compare ${title}` }).click()
  await page.getByRole('button', { name: `Compare ${first}` }).click()
  await page.getByRole('region', { name: 'Compare', exact: true }).getByRole('link', { name: 'Compare side by side' }).click()
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.getByRole('rowheader', { name: 'Mentors' })).toBeVisible()
  await axe()

  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe('/compare')

  const friend = await (await browser.newContext(baseURL === undefined ? {} : { baseURL })).newPage()
  await friend.goto(link)
  await expect(friend.getByRole('columnheader', { name: title })).toBeVisible()
  await expect(friend.getByRole('columnheader', { name: first })).toBeVisible()
  await friend.context().close()
})

// A phone has no Tab key; the sheet has its own test.
test('the same by keyboard alone', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('kubernets')
  await expect(page.getByRole('status')).toHaveText('21 projects')
  const tabTo = async (locator: ReturnType<typeof page.locator>) => {
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press('Tab')
      if (await locator.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab never reached ${String(locator)}`)
  }
  await tabTo(page.getByRole('article').nth(1).getByRole('heading').getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page.getByRole('button', { name: /^Save/ }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('main').focus()
  await tabTo(page.getByRole('link', { name: '21 results for “kubernets”' }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Search projects')).toHaveValue('kubernets')
})
