/** Where the focus is after a press that takes its own button away, and that it can be seen there. */
import type { Locator, Page } from '@playwright/test'
import { card, closeFilters, expect, openFilters, test } from './fixtures.ts'
import { keep, keptText, LISTED } from './kept.ts'
import { changeNewest } from './newest.ts'

const field = (page: Page) => page.getByLabel('Search projects')

// On a desktop the filters stand beside the results.
test('the sheet of filters gives the focus back to its button, however it is closed', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  const opener = page.getByRole('button', { name: 'Filters', exact: true })
  const ways: ((sheet: Locator) => Promise<void>)[] = [
    (sheet) => sheet.getByRole('button', { name: 'See 29 results' }).click(),
    (sheet) => sheet.getByRole('button', { name: 'Close filters' }).click(),
    // What a phone's own way back asks for, too.
    () => page.keyboard.press('Escape'),
    () => page.touchscreen.tap(180, 20),
  ]
  for (const close of ways) {
    await opener.click()
    await expect(sheet).toBeVisible()
    await close(sheet)
    await expect(sheet).toBeHidden()
    await expect(opener).toBeFocused()
    await expect(page).toHaveURL('/')
  }
})

// On a desktop the filters stand beside the results.
test('the page behind the sheet does not scroll', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  await openFilters(page)
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  await page.mouse.move(180, 20)
  await page.mouse.wheel(0, 400)
  await closeFilters(page)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('the way past the header leads to the content and leaves the address, with the notes of a list that was sent', async ({ page }) => {
  const id = LISTED[0]?.id ?? ''
  const address = `/shortlist?id=${id}#${id}=A%20note`
  await page.goto(address)
  const note = page.getByText('A note', { exact: true })
  await expect(note).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(address)
  await expect(note).toBeVisible()
})

test('a filter that is taken away hands the focus to the next one, the last and "Clear all" to the search field', async ({ page }) => {
  await page.goto('/?skill=Go&skill=Rust&cncf=WasmEdge')
  await page.getByRole('button', { name: 'Remove Go filter' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Rust filter' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove WasmEdge filter' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Rust filter' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.goto('/?skill=Go&cncf=Kyverno')
  await page.getByRole('button', { name: 'Clear all filters' }).press('Enter')
  await expect(page).toHaveURL('/')
  await expect(field(page)).toBeFocused()
})

test('a filter that is unticked keeps the focus, though it is no longer among the first', async ({ page }) => {
  await page.goto('/?cncf=Vitess')
  await openFilters(page)
  const box = page.getByRole('group', { name: 'CNCF project' }).getByRole('checkbox', { name: 'Vitess' })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/')
  await expect(box).not.toBeChecked()
  await expect(box).toBeFocused()
})

test('the last project of a comparison hands the focus to the heading of the empty one', async ({ page }) => {
  await page.goto(`/compare?id=${LISTED[0]?.id}`)
  await page.getByRole('button', { name: `Remove ${LISTED[0]?.title} from comparison` }).press('Enter')
  await expect(page).toHaveURL('/compare')
  await expect(page.getByRole('heading', { level: 1, name: 'Compare projects' })).toBeFocused()
})

test('two filters that are taken away before the page could draw the first hand the focus past each other', async ({ page }) => {
  await page.goto('/?skill=Rust&cncf=WasmEdge')
  await page.getByRole('button', { name: 'Remove WasmEdge filter' }).evaluate((last: HTMLElement) => {
    last.focus()
    last.click()
    const first = document.activeElement
    if (first instanceof HTMLElement) first.click()
  })
  await expect(page.getByRole('button', { name: /^Remove .* filter$/ })).toHaveCount(0)
  await expect(field(page)).toBeFocused()
})

test('the focus goes along while a search is kept, renamed and removed, and comes back with it', async ({ page }) => {
  const searches = [{ id: '?q=etcd', name: 'Stores', search: '?q=etcd' }]
  await keep(page, JSON.stringify({ version: 1, searches }))
  await page.goto('/?q=kyverno')
  await openFilters(page)
  const keepButton = page.getByRole('button', { name: 'Keep this search' })
  const nameField = page.getByLabel('Name of this search')
  await keepButton.press('Enter')
  await expect(nameField).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(keepButton).toBeFocused()
  await page.keyboard.press('Enter')
  await nameField.fill('Policies')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Policies', exact: true })).toBeFocused()

  const rename = page.getByRole('button', { name: 'Rename Policies' })
  await rename.press('Enter')
  await expect(page.getByLabel('New name of Policies')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rename).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByLabel('New name of Policies').fill('Rules')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Rename Rules' })).toBeFocused()

  await page.getByRole('button', { name: 'Remove saved search Rules' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Stores', exact: true })).toBeFocused()
  await expect(page.getByText('Removed Rules').last()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(page.getByRole('link', { name: 'Rules', exact: true })).toBeFocused()

  await page.getByRole('button', { name: 'Remove saved search Rules' }).press('Enter')
  await page.getByRole('button', { name: 'Remove saved search Stores' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeFocused()
})

test('"Show more" goes on with the first of the new results', async ({ page }) => {
  await changeNewest(page, (newest) => ({ ...newest, projects: [0, 1, 2].flatMap((copy) => newest.projects.map((project) => ({ ...project, id: `${project.id}-${copy}`, title: `${project.title} ${copy}` }))) }))
  await page.goto('/?sort=title')
  await expect(page.getByRole('status')).toHaveText('87 projects')
  for (const shown of [30, 60]) {
    await expect(page.getByRole('article')).toHaveCount(shown)
    await page.getByRole('button', { name: /^Show more/ }).press('Enter')
    await expect(page.getByRole('article').nth(shown).getByRole('heading').getByRole('link')).toBeFocused()
  }
  await expect(page.getByRole('button', { name: /^Show more/ })).toHaveCount(0)
})

test('a link to another view of the page begins it anew: at the top, with the focus on it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByText(/^Paid and mentored work/).getByRole('link').first().press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByRole('article').last().getByRole('list', { name: 'Skills' }).getByRole('link').first().press('Enter')
  await expect(page.getByRole('button', { name: /^Remove .* filter$/ })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('undoing the removal of a project ends on its button', async ({ page }) => {
  const title = 'Verify Multiple Image Attestations'
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  const save = card(page, title).getByRole('button', { name: `Save ${title}` })
  await save.press('Enter')
  await save.press('Enter')
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await expect(save).toBeFocused()
})

/** What one would hit in the middle of what has the focus, where that is something else; else ''. */
const whatHidesFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null) return 'no focus'
    // A title of two lines has nothing between them.
    const { x, y, width, height } = focused.getClientRects()[0] ?? new DOMRect()
    const hit = document.elementFromPoint(x + Math.min(width / 2, 20), y + height / 2)
    const isInSight = focused === hit || focused.contains(hit) || hit?.closest('label')?.control === focused
    return isInSight ? '' : `${hit?.outerHTML.slice(0, 200)} at ${y} + ${height} / 2 of ${window.innerHeight}`
  })

test('what has the focus is never below the header, the tray or the navigation', async ({ page }) => {
  await keep(page, JSON.stringify({ ...JSON.parse(keptText(LISTED)), compare: LISTED.slice(0, 2).map(({ id, title }) => ({ id, title })) }))
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Compare', exact: true })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(29)
  for (const [key, times] of [['j', 29], ['k', 29]] as const) {
    for (let step = 0; step < times; step++) {
      await page.keyboard.press(key)
      expect(await whatHidesFocus(page), `${key} ${step}`).toBe('')
    }
  }
  await page.getByRole('article').first().getByRole('heading').getByRole('link').focus()
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press(key)
      expect(await whatHidesFocus(page), `${key} ${step}`).toBe('')
    }
  }
})

for (const [width, height] of [[320, 256], [320, 640], [640, 360]] as const) {
  test(`at ${width} × ${height} the page keeps the screen for itself`, async ({ page }) => {
    await keep(page, JSON.stringify({ ...JSON.parse(keptText(LISTED)), compare: LISTED.slice(0, 2).map(({ id, title }) => ({ id, title })) }))
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await expect(page.getByRole('article')).toHaveCount(29)
    await page.getByRole('article').nth(9).getByRole('heading').getByRole('link').focus()
    for (const part of [page.getByRole('banner'), page.getByRole('navigation', { name: 'Pages' }), page.getByRole('region', { name: 'Compare', exact: true })]) await expect(part).not.toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('a press that takes its own button away leaves the focus in the page', async ({ page }) => {
  const [one, other] = LISTED
  const presses: readonly (readonly [string, string | RegExp])[] = [
    ['/?q=kubernets', /^Search instead for/],
    ['/?q=kyverno&skill=Rust', /^Without Rust/],
    [`/compare?id=${one?.id}&id=${other?.id}`, 'Keep as mine'],
  ]
  for (const [address, name] of presses) {
    await page.goto(address)
    await page.getByRole('button', { name }).press('Enter')
    await expect(page.getByRole('button', { name })).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
  }
})
