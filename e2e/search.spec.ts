import { card, expect, test } from './fixtures.ts'

const field = 'Search projects'

test('a changed spelling is said, and there is a way back', async ({ page, axe }) => {
  await page.goto('/?q=kubernets')
  await expect(page.getByText('Showing results for kubernetes')).toBeVisible()
  await axe()
  await page.getByRole('button', { name: 'Search instead for kubernets' }).click()
  await expect(page.getByRole('status')).toHaveText('0 projects')
  // The address says so: it can be sent, loaded again and gone back from.
  await expect(page).toHaveURL('/?q=kubernets&exact=true')
  await page.reload()
  await expect(page.getByRole('status')).toHaveText('0 projects')
  await page.goBack()
  await expect(page.getByText('Showing results for kubernetes')).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('status')).toHaveText('0 projects')
  await page.getByLabel(field).fill('kubernetes')
  await expect(page).toHaveURL('/?q=kubernetes')
})

test('the words that matched are marked on the card', async ({ page }) => {
  await page.goto('/?q=golang')
  await expect(page.getByRole('article').first().getByRole('list', { name: 'Skills' }).locator('mark').first()).toHaveText('Go')
})

test('a match in the long text shows where', async ({ page }) => {
  await page.goto('/?q=chocolatey')
  await expect(page.getByRole('status')).toHaveText('1 project')
  await expect(page.getByText(/Matched in the description: .*Chocolatey/)).toBeVisible()
})

test('a mentor who matched is named', async ({ page }) => {
  await page.goto('/?q=shuting')
  await expect(card(page, 'Verify Multiple Image Attestations').getByText('Mentor: Shuting Zhao')).toBeVisible()
})

test('when nothing has all the words, what comes close is set apart', async ({ page, axe }) => {
  await page.goto('/?q=rust kubernetes')
  await expect(page.getByText(/^Nothing has all of “rust kubernetes”; \d+ come/)).toBeVisible()
  await expect(page.getByText(/^Without: /).first()).toBeVisible()
  await axe()
})

test('the operators people know work, and wrong syntax is just text', async ({ page }) => {
  await page.goto('/')
  const status = page.getByRole('status')
  for (const [query, count] of [['skill:rust', '1 project'], ['cncf:kyverno', '4 projects'], ['mentor:hydai', '4 projects'], ['cncf:wasmedge -rust', '3 projects']] as const) {
    await page.getByLabel(field).fill(query)
    await expect(status).toHaveText(count)
  }
  for (const odd of ['skill:', '"', '-', '((', '__proto__', 'عربي', '👩‍🚀', '*'.repeat(2000)]) {
    await page.getByLabel(field).fill('skill:rust')
    await expect(status).toHaveText('1 project')
    await page.getByLabel(field).fill(odd)
    await expect(status).not.toHaveText('1 project')
    await expect(status).toHaveText(/^\d+ projects?$/)
  }
})

test('help next to the field says what can be typed', async ({ page, axe }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Search help' }).click()
  await expect(page.getByRole('heading', { name: 'What you can type' })).toBeVisible()
  await axe()
})

test('suggestions are a combobox by keyboard; Enter without choosing keeps the text', async ({ page, axe }) => {
  await page.goto('/')
  await page.getByLabel(field).focus()
  await page.getByLabel(field).pressSequentially('kyv')
  const combobox = page.getByRole('combobox', { name: field })
  await expect(combobox).toBeVisible()
  await expect(page.getByRole('option', { name: /^Kyverno/ }).first()).toBeVisible()
  await axe()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByLabel(field)).toHaveValue('kyv')
  await page.getByLabel(field).press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(field)).toHaveValue('Kyverno')
  await page.getByLabel(field).pressSequentially(' ')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByLabel(field)).toHaveValue('Kyverno ')
})

test('a query typed before the search is there is answered when it arrives, without a wrong "nothing"', async ({ page }) => {
  let arrive: () => void = () => {}
  const arrived = new Promise<void>((resolve) => { arrive = resolve })
  await page.route(/search-index.*\.json/, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('/')
  await expect(page.getByRole('status')).toHaveText('29 projects')
  await page.getByLabel(field).fill('kyverno')
  await expect(page.getByRole('status')).toHaveText('Searching…')
  await expect(page.getByText('Nothing matches')).toHaveCount(0)
  arrive()
  await expect(page.getByRole('status')).toHaveText('4 projects')
})

test('while letters follow one another the cards in sight answer; the others and the counts when they pause', async ({ page }) => {
  await page.clock.install()
  await page.goto('/?q=go')
  const cards = page.getByRole('article')
  const status = page.getByRole('status')
  // A phone has them in its sheet.
  const counted = () => page.locator('fieldset', { hasText: 'Languages' }).first().textContent()
  await expect(status).toHaveText(/^\d+ projects$/)
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.getByLabel(field).fill('wasmedge')
  // What was typed before is long ago: this is no pause between letters.
  await page.clock.runFor(10)
  await expect(status).toHaveText('4 projects')
  const before = await counted()
  await page.getByLabel(field).fill('kubernetes')
  await page.clock.runFor(100)
  await expect(status).toHaveText('21 projects')
  await expect(cards).toHaveCount(6)
  expect(await counted()).toBe(before)
  await page.clock.runFor(400)
  await expect(cards).toHaveCount(21)
  expect(await counted()).not.toBe(before)
})

test('a finger that scrolls over the suggestions chooses none of them', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel(field).pressSequentially('kyv')
  const first = page.getByRole('option').first()
  await expect(first).toBeVisible()
  await first.dispatchEvent('pointerdown', { pointerType: 'touch', isPrimary: true })
  await first.dispatchEvent('pointercancel', { pointerType: 'touch', isPrimary: true })
  await expect(page.getByLabel(field)).toHaveValue('kyv')
  const chosen = (await first.locator('span').first().textContent()) ?? ''
  await first.click()
  await expect(page.getByLabel(field)).toHaveValue(chosen)
  await expect(page.getByLabel(field)).toBeFocused()
})

test('an "exact phrase" is looked for in the long texts too: their words alone are not enough', async ({ page }) => {
  await page.goto('/?q="policies kyverno"')
  await expect(page.getByRole('status')).toHaveText('0 projects')
  await page.getByLabel(field).fill('"end to end"')
  await expect(page.getByRole('status')).toHaveText('3 projects')
})

test('where the long texts do not come, what has the words of a phrase is shown', async ({ page, expectedFaults }) => {
  expectedFaults.push('Failed to load resource')
  await page.route(/\/assets\/lfx-2024-1-.*\.json/, (route) => route.abort())
  await page.goto('/?q="policies kyverno"')
  await expect(page.getByRole('status')).toHaveText('3 projects')
})
