import type { Page } from '@playwright/test'
import { expect, isPhone, test } from './fixtures.ts'
import { entry, keep, kept, keptList, keptText, LISTED } from './kept.ts'

const order = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents()
const titles = LISTED.map(({ title }) => title)

/** With the texts of their term the first three grow, and what stands below them moves. */
const cardsAreWhole = (page: Page) => expect(page.getByRole('article').getByText(/^(?:Open on LFX Mentorship|No LFX link is stated yet)/)).toHaveCount(3)

test('an empty shortlist says how to fill it', async ({ page, axe }) => {
  await page.goto('/shortlist')
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await expect(page.getByLabel('Import')).toBeAttached()
  await axe()
})

test('what is saved survives a reload, can be taken out, and taking out can be undone', async ({ page, axe }) => {
  await page.goto('/')
  const save = page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })
  await save.click()
  // A press before the script came is done when it comes.
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Shortlist/ }).click()
  await page.getByLabel('Note on Improve Unit Test Coverage').fill('SQL is new to me')
  await page.getByLabel('Stage of Improve Unit Test Coverage').selectOption('Researching')
  await axe()
  // Notes are stored a moment after they were typed.
  await expect.poll(() => keptList(page)).toContain('SQL is new to me')
  const before = await keptList(page)
  await page.getByRole('button', { name: 'Remove Improve Unit Test Coverage' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await axe()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Improve Unit Test Coverage' })).toBeFocused()
  await expect(page.getByLabel('Note on Improve Unit Test Coverage')).toHaveValue('SQL is new to me')
  await expect(undo).toBeHidden()
  expect(await keptList(page)).toBe(before)
})

test('a note is not lost by pressing Save once too often', async ({ page }) => {
  await keep(page, keptText([{ ...LISTED[3] ?? entry('a'), note: 'hours of work' }]))
  await page.goto('/')
  const save = page.getByRole('button', { name: 'Save Improve Unit Test Coverage' })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  expect(await kept(page)).toContain('hours of work')
})

test('a note is kept as it is typed, even when the page is closed in the middle', async ({ page, context }) => {
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  const note = page.getByLabel(`Note on ${titles[1]}`)
  await note.pressSequentially('Read the VEX spec', { delay: 20 })
  // Nothing but the typing has stored it: the field has the focus still.
  await expect(note).toBeFocused()
  await expect.poll(() => kept(page)).toContain('"note":"Read the VEX spec"')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto('/shortlist')
  await expect(again.getByLabel(`Note on ${titles[1]}`)).toHaveValue('Read the VEX spec')
})

test('leaving the page at once stores what was typed last', async ({ page, expectedFaults }) => {
  expectedFaults.push('404')
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  await page.getByLabel(`Note on ${titles[0]}`).pressSequentially('quick')
  await page.goto('/nowhere')
  expect(await kept(page)).toContain('"note":"quick"')
})

test('the order can be changed by keyboard, and the focus stays', async ({ page }) => {
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  const [a = '', b = '', c = '', d = ''] = titles
  const down = page.getByRole('button', { name: `Move down ${a}` })
  await down.focus()
  await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  expect(await order(page)).toEqual([b, a, c, d])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  await expect(down).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  expect(await order(page)).toEqual([b, c, d, a])
  const up = page.getByRole('button', { name: `Move up ${a}` })
  await up.click()
  await expect(up).toBeFocused()
  await page.reload()
  await expect.poll(() => order(page)).toEqual([b, c, a, d])
})

test('the order can be changed by dragging', async ({ page }) => {
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  const [a = '', b = '', c = '', d = ''] = titles
  await cardsAreWhole(page)
  const grip = page.getByRole('article', { name: d }).locator('[data-grip]')
  await grip.scrollIntoViewIfNeeded()
  await grip.hover()
  await page.mouse.down()
  const target = page.getByRole('article', { name: b })
  for (let step = 0; step < 60; step++) {
    const box = await target.boundingBox()
    if (box === null) throw new Error('the card is gone')
    await page.mouse.move(box.x + 20, Math.max(40, box.y + 5), { steps: 2 })
    if (box.y > 95) break
  }
  await page.mouse.up()
  await expect.poll(() => order(page)).toEqual([a, d, b, c])
})

test('a card let go before the page could draw the move lands where it was let go', async ({ page }) => {
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  const [a = '', b = '', c = '', d = ''] = titles
  await cardsAreWhole(page)
  const grip = page.getByRole('article', { name: a }).locator('[data-grip]')
  await grip.hover()
  await page.mouse.down()
  await page.getByRole('article', { name: d }).evaluate((card) => {
    const list = card.closest('ol')
    const below = { bubbles: true, clientY: card.getBoundingClientRect().bottom + 1 }
    list?.dispatchEvent(new PointerEvent('pointermove', below))
    list?.dispatchEvent(new PointerEvent('pointerup', below))
  })
  await expect.poll(() => order(page)).toEqual([b, c, d, a])
  await page.mouse.up()
})

test('three of a term are marked, with link, what to hand in and dates; a fourth application gets a hint', async ({ page, axe }) => {
  await page.clock.setFixedTime('2024-02-01T12:00:00')
  await page.route(/assets\/newest-.*\.json/, async (route) => {
    const response = await route.fetch()
    const catalogue = await response.json()
    catalogue.terms[0].timeline = [
      { activity: 'Project Proposals Open', dateText: 'January 8 – 22', start: '2024-01-08', end: '2024-01-22' },
      { activity: 'Mentee Applications Open', dateText: 'January 29 – February 13, 5:00 PM PST', start: '2024-01-29', end: '2024-02-13' },
    ]
    catalogue.terms[0].dates = { apply: { start: '2024-01-29', end: '2024-02-13', opensAt: null, closesAt: null }, begins: null, ends: '2024-05-31' }
    await route.fulfill({ response, json: catalogue })
  })
  await page.route(/assets\/lfx-2024-1-.*\.json/, async (route) => {
    const response = await route.fetch()
    const bodies = await response.json()
    for (const { id } of LISTED) Object.assign(bodies[id], { lfxUrl: `https://mentorship.lfx.linuxfoundation.org/project/${id}`, prerequisites: ['Resume', 'Cover letter'] })
    await route.fulfill({ response, json: bodies })
  })
  await keep(page, keptText(LISTED.map((one, index) => ({ ...one, stage: index < 3 ? 'applied' : 'interested' }))))
  await page.goto('/shortlist')
  const section = page.getByRole('region', { name: /LFX 2024/ })
  await expect(section).toContainText('Applications close in 12 days')
  await expect(section).toContainText('January 29 – February 13, 5:00 PM PST')
  await expect(section).not.toContainText('Project Proposals Open')
  await expect(section.getByRole('button', { name: 'Add to calendar' })).toBeVisible()
  await expect(section).toContainText('Your three')
  await expect(section.getByText('below your three')).toBeVisible()
  await expect(section.getByRole('link', { name: /^Open on LFX Mentorship/ })).toHaveCount(3)
  await expect(page.getByRole('article', { name: titles[0] ?? '' })).toContainText('To apply, hand in: Resume, Cover letter')
  await expect(section).not.toContainText('One too many')
  await page.getByLabel(`Stage of ${titles[3]}`).selectOption('Drafting')
  await expect(section).toContainText('4 here are drafted or sent')
  await axe()
})

test('a saved project that left the data is still shown, with its note and its last link', async ({ page, axe }) => {
  const lfxId = '01234567-89ab-4cde-8f01-23456789abcd'
  await keep(page, keptText([entry('lfx-2019-1-gone-away', { title: 'Gone away', note: 'my plan', lfxId })]))
  await page.goto('/shortlist')
  await expect(page.getByRole('heading', { name: 'Gone away' })).toBeVisible()
  await expect(page.getByText('No longer listed')).toBeVisible()
  await expect(page.getByLabel('Note on Gone away')).toHaveValue('my plan')
  await expect(page.getByRole('link', { name: 'Its last link' })).toHaveAttribute('href', `https://mentorship.lfx.linuxfoundation.org/project/${lfxId}`)
  await axe()
})

test('a saved project that was renamed is found again, here and on its card', async ({ page }) => {
  const lfxId = '01234567-89ab-4cde-8f01-23456789abcd'
  await page.route(/assets\/(?:newest|catalogue)-.*\.json/, async (route) => {
    const response = await route.fetch()
    const catalogue = await response.json()
    catalogue.projects[0].lfxId = lfxId
    await route.fulfill({ response, json: catalogue })
  })
  await keep(page, keptText([entry('lfx-2024-1-knative-old-title', { title: 'Old title', lfxId }), ...LISTED.slice(1, 2)]))
  await page.goto('/shortlist')
  await expect(page.getByRole('link', { name: titles[0] ?? '' })).toBeVisible()
  await expect(page.getByText('Saved as “Old title”')).toBeVisible()
  await page.getByRole('button', { name: 'Share link' }).click()
  await expect(page.getByLabel('Link to this shortlist')).not.toHaveValue(/old-title/)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Compare these' }).click()
  await expect(page.getByRole('columnheader', { name: titles[0] ?? '' })).toBeVisible()
  await page.goto('/compare')
  await expect(page.getByRole('link', { name: 'Compare these' })).not.toHaveAttribute('href', /old-title/)
  await page.goto('/')
  await expect(page.getByRole('button', { name: `Save ${titles[0]}` })).toHaveAttribute('aria-pressed', 'true')
})

test('data that does not arrive hides nothing that was kept', async ({ page, expectedFaults }) => {
  expectedFaults.push('Failed to load resource')
  await page.route(/assets\/(?:newest|catalogue)-.*\.json/, (route) => route.abort())
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  await expect(page.getByRole('heading', { name: titles[3] ?? '' })).toBeVisible()
  await expect(page.getByText('No longer listed')).toHaveCount(0)
  await page.getByLabel(`Note on ${titles[3]}`).fill('still works')
  await expect.poll(() => kept(page)).toContain('still works')
})

test('a list of 500 can be worked with', async ({ page }) => {
  test.slow()
  await keep(page, keptText(Array.from({ length: 500 }, (_, index) => entry(`lfx-2024-1-alpha-p-${index}`, { title: `Project ${index}`, rank: index, note: 'words '.repeat(index % 20) }))))
  await page.goto('/shortlist')
  await expect(page.getByText('500 saved')).toBeVisible({ timeout: 60_000 })
  // Names of thousands of buttons are slow to compute for a test: first the card, then the button.
  const cardOf = (number: number) => page.locator(`article:has(#saved-lfx-2024-1-alpha-p-${number})`)
  await cardOf(400).getByRole('textbox').fill('far down')
  await cardOf(400).getByRole('button', { name: 'Move up' }).click()
  await cardOf(450).getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('499 saved')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('500 saved')).toBeVisible()
  expect((await page.locator('article h3').allTextContents()).slice(398, 402)).toEqual(['Project 398', 'Project 400', 'Project 399', 'Project 401'])
  expect(await kept(page)).toContain('far down')
})

test('when the list grows past three the browser is asked to keep it, and the page says what that is worth', async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0
    // Firefox has none on the blank page that comes first.
    Object.assign(navigator.storage ?? {}, {
      persisted: async () => false,
      persist: async () => {
        document.documentElement.dataset['asked'] = String(++asked)
        throw new Error('refused')
      },
    })
  })
  await keep(page, keptText(LISTED.slice(0, 3)))
  await page.goto('/')
  await page.getByRole('button', { name: `Save ${titles[3]}` }).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Shortlist/ }).click()
  await expect(page.getByText('browsers do clear data')).toBeVisible()
  await page.getByRole('button', { name: 'Ask this browser to keep it' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', '2')
  await expect(page.getByText('So far it has promised nothing')).toBeVisible()
})

test('printed it is a page for a meeting: notes as text, nothing to press', { tag: '@chromium' }, async ({ page }) => {
  await keep(page, keptText(LISTED.map((one) => ({ ...one, note: `Ask about ${one.cncfProject}` }))))
  await page.goto('/shortlist')
  await expect(page.getByRole('article')).toHaveCount(4)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Ask about Vitess').last()).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a full list has no axe violation in ${colorScheme} and never scrolls sideways`, { tag: '@chromium' }, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme })
    if (isPhone(page)) await page.setViewportSize({ width: 320, height: 640 })
    await keep(page, keptText([...LISTED, entry('lfx-2019-1-gone', { title: 'Averyveryverylongwordthatnobodywouldeverwriteexceptamachine'.repeat(2) })]))
    await page.goto('/shortlist')
    await expect(page.getByText('No longer listed')).toBeVisible()
    await axe()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })
}
