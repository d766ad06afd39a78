import { card, closeFilters, expect, isAwake, openFilters, test } from './fixtures.ts'

test('shows every project of the newest term', async ({ page, axe }) => {
  await page.goto('/')
  await expect(page.getByRole('status')).toHaveText('29 projects')
  await expect(page.getByRole('article')).toHaveCount(29)
  await axe()
})

test('what a link filters by and nothing here has is told; a skill by another name is offered by its own', async ({ page, axe }) => {
  await page.goto('/?skill=golang&skill=Rust&cncf=Nobody')
  const told = page.getByText(/^Not applied/)
  await expect(told).toContainText('Not applied: “golang” and “Nobody”. There are no such filters here.')
  await axe()
  await told.getByRole('button', { name: 'Filter by Go' }).click()
  await expect(page).toHaveURL('/?cncf=Nobody&skill=Rust&skill=Go')
  await expect(told).toContainText('Not applied: “Nobody”. There is no such filter here.')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(told).toHaveCount(0)
})

test('a misspelt word still finds, and the address keeps it', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Search projects').fill('kubernets')
  await expect(page.getByRole('status')).toHaveText('21 projects')
  await expect(page).toHaveURL('/?q=kubernets')
})

test('typing does not fill the history, choosing does', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Search projects').pressSequentially('kyverno')
  await expect(page).toHaveURL('/?q=kyverno')
  await openFilters(page)
  await page.getByRole('checkbox', { name: 'Go', exact: true }).check()
  await closeFilters(page)
  await expect(page).toHaveURL('/?q=kyverno&skill=Go')
  await page.goBack()
  await expect(page).toHaveURL('/?q=kyverno')
  await expect(page.getByLabel('Search projects')).toHaveValue('kyverno')
  await page.goForward()
  await expect(page.getByRole('button', { name: 'Remove Go filter' })).toBeVisible()
})

test('a suggestion that was chosen is a step of its own: going back finds what was typed', async ({ page }) => {
  await page.goto('/')
  const field = page.getByLabel('Search projects')
  await field.pressSequentially('kyv')
  await page.getByRole('option', { name: /^Kyverno/ }).first().click()
  await expect(page).toHaveURL('/?q=Kyverno')
  await expect(field).toHaveValue('Kyverno')
  await expect(page.getByRole('status')).toHaveText('4 projects')
  await page.goBack()
  await expect(page).toHaveURL('/?q=kyv')
  await expect(field).toHaveValue('kyv')
})

test('two languages mean either; "match all" means both', async ({ page }) => {
  await page.goto('/')
  await openFilters(page)
  const languages = page.getByRole('group', { name: 'Languages' })
  await languages.getByRole('checkbox', { name: 'Go', exact: true }).check()
  await languages.getByRole('checkbox', { name: 'JavaScript', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Match all selected skills' }).check()
  await closeFilters(page)
  await expect(page.getByRole('status')).toHaveText('2 projects')
  await expect(page).toHaveURL('/?skill=Go&skill=JavaScript&match=all')
})

test('every filter shows as a chip that takes it away', async ({ page, axe }) => {
  await page.goto('/?skill=Rust&cncf=WasmEdge')
  await expect(page.getByRole('status')).toHaveText('1 project')
  await axe()
  await page.getByRole('button', { name: 'Remove Rust filter' }).click()
  await expect(page.getByRole('status')).toHaveText('4 projects')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(page.getByRole('status')).toHaveText('29 projects')
  await expect(page).toHaveURL('/')
})

test('a pasted address restores the view', async ({ page }) => {
  await page.goto('/?q=wasi&skill=C%2B%2B&sort=title')
  await expect(page.getByRole('status')).toHaveText('3 projects')
  await expect(page.getByRole('article').first()).toContainText('Integrate Intel Extension')
  await expect(page.getByLabel('Sort')).toHaveValue('title')
})

test('unknown keys and values in the address change nothing', async ({ page }) => {
  await page.goto('/?skill=Sorcery&term=lfx-1999-1&match=maybe&sort=price&page=7&__proto__=1')
  // The prerendered page has read no address.
  await isAwake(page)
  await expect(page.getByRole('status')).toHaveText('29 projects')
  await expect(page.getByRole('article')).toHaveCount(29)
  await expect(page.getByLabel('Sort')).toHaveValue('match')
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
})

test('a search in the address that is cut within a letter is searched for as it reads', async ({ page }) => {
  await page.goto('/?q=kyverno%E0%A4%A')
  await expect(page.getByLabel('Search projects')).toHaveValue('kyverno\uFFFD%A')
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* projects?$/)
})

test('when nothing matches, one change that brings results is offered', async ({ page, axe }) => {
  await page.goto('/?skill=Rust&cncf=Kyverno')
  await expect(page.getByRole('status')).toHaveText('0 projects')
  await axe()
  await page.getByRole('button', { name: 'Without Rust: 4 projects' }).click()
  await expect(page.getByRole('status')).toHaveText('4 projects')
})

for (const path of ['/shortlist', '/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender']) {
  test(`the key of the search leads from ${path} to the field`, async ({ page }) => {
    await page.goto(path)
    await isAwake(page)
    await page.keyboard.press('/')
    await page.keyboard.type('kyverno')
    await expect(page.getByLabel('Search projects')).toBeFocused()
    await expect(page.getByLabel('Search projects')).toHaveValue('kyverno')
    await page.goBack()
    await expect(page).toHaveURL(path)
  })
}

test('the slash key goes to the search field, but not while typing', async ({ page }) => {
  await page.goto('/')
  // Comes with the code that hears keys; the cards are there before it.
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByLabel('Search projects')).toBeFocused()
  await page.keyboard.type('ci/cd')
  await expect(page.getByLabel('Search projects')).toHaveValue('ci/cd')
})

test('a filter that would leave nothing is shown but cannot be chosen', async ({ page }) => {
  await page.goto('/?cncf=Kyverno')
  await openFilters(page)
  const languages = page.getByRole('group', { name: 'Languages' })
  await expect(languages.getByRole('checkbox', { name: 'Rust', exact: true })).toBeDisabled()
})

test('the title of a card is a link that a new tab can open', async ({ page }) => {
  await page.goto('/')
  const title = 'Verify Multiple Image Attestations'
  await expect(card(page, title).getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    '/projects/lfx-2024-1-kyverno-verify-multiple-image-attestations',
  )
})

test('a shuffle stays as it is for the visit and is another one for somebody else', async ({ page, browser }) => {
  const titles = async (on = page) => {
    await expect(on.getByRole('article').first()).toBeVisible()
    return on.getByRole('article').getByRole('heading').allTextContents()
  }
  await page.goto('/?sort=title')
  await titles()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goto('/?sort=shuffle')
  const first = await titles()
  await page.reload()
  expect(await titles()).toEqual(first)
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  expect((await titles(theirs)).toSorted()).toEqual(first.toSorted())
  expect(await titles(theirs)).not.toEqual(first)
  await other.close()
})

test('where nothing is found the filters stay, and only what is chosen can be taken away', async ({ page }) => {
  await page.goto('/?q=zzzzzzzz&skill=Go')
  await openFilters(page)
  const languages = page.getByRole('group', { name: 'Languages' })
  await expect(languages.getByRole('listitem').first()).toHaveText('Go0 projects')
  await expect(languages.getByRole('checkbox', { name: 'Rust' })).toBeDisabled()
  await expect(page.getByRole('group', { name: 'Practices' }).getByRole('checkbox', { disabled: false })).toHaveCount(0)
  await languages.getByRole('checkbox', { name: 'Go' }).click()
  await expect(page).toHaveURL('/?q=zzzzzzzz')
  await expect(languages).toBeFocused()
})

test('a word for a topic that no project says leads to what stands for it', async ({ page }) => {
  await page.goto('/?q=observability')
  await page.getByRole('button', { name: 'Instead “OpenTelemetry”: 1 project' }).click()
  await expect(page).toHaveURL('/?q=OpenTelemetry')
  await expect(page.getByRole('article')).toHaveCount(1)
})
