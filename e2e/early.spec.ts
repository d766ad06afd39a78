/** What is done on a page before its script is there is not lost, and goes to what it was meant for. */
import { card, expect, hearsKeys, isAwake, test } from './fixtures.ts'
import { holdScripts } from './hold-scripts.ts'

/** Alike up to the colon. */
const FIRST = 'Move2Kube: Exploratory approaches to artifact manipulation.'
const SECOND = 'Move2Kube: Simplify plugin architecture of m2k'

test('buttons pressed on a page that is rendered anew are those of the same card', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/?utm_source=chat', { waitUntil: 'commit' })
  const button = (name: string, title: string) => card(page, title).getByRole('button', { name: `${name} ${title}` })
  for (const title of [SECOND, FIRST]) await button('Save', title).click()
  await button('Compare', SECOND).click()
  release()
  await isAwake(page)
  for (const title of [SECOND, FIRST]) await expect(button('Save', title)).toHaveAttribute('aria-pressed', 'true')
  await expect(button('Compare', SECOND)).toHaveAttribute('aria-pressed', 'true')
  await expect(button('Compare', FIRST)).toHaveAttribute('aria-pressed', 'false')
})

test('a button that is pressed early shows it, and a second press takes it back', async ({ page }) => {
  await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const save = page.getByRole('article').first().getByRole('button', { name: /^Save / })
  for (const outline of ['dashed', 'none']) {
    await save.click()
    await save.blur()
    await expect(save).toHaveCSS('outline-style', outline)
  }
})

test('an order chosen on the first page counts', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('title')
  release()
  await expect(page).toHaveURL('/?sort=title')
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('title')
  await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(/^A/i)
})

test('Enter before the script keeps what the link chose, and leaves the text of the link when there is another', async ({ page }) => {
  await holdScripts(page)
  await page.goto('/?q=kubernets&exact=true&skill=Go&sort=title&utm_source=chat', { waitUntil: 'commit' })
  const field = page.getByLabel('Search projects')
  await field.press('Enter')
  await expect(page).toHaveURL('/?q=kubernets&exact=true&skill=Go&sort=title')
  await field.fill('vpa')
  await field.press('Enter')
  await expect(page).toHaveURL('/?q=vpa&skill=Go&sort=title')
})

// On a phone the filters are in a sheet, which comes with the script.
test('Enter before the script: a term that is ticked takes the place of all terms', { tag: '@desktop' }, async ({ page }) => {
  await holdScripts(page)
  await page.goto('/?term=all', { waitUntil: 'commit' })
  await page.getByRole('group', { name: 'Term' }).getByRole('checkbox').first().check()
  await page.getByLabel('Search projects').press('Enter')
  await expect(page).toHaveURL('/?term=lfx-2024-1')
})

test('Enter before the script keeps the order that was chosen', async ({ page }) => {
  await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByLabel('Sort').selectOption('newest')
  const field = page.getByLabel('Search projects')
  await field.fill('vpa')
  await field.press('Enter')
  await expect(page).toHaveURL('/?q=vpa&sort=newest')
})

test('what did not load is loaded again with the whole address', async ({ page, expectedFaults }) => {
  expectedFaults.push('net::ERR_FAILED')
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort())
  await page.goto('/shortlist?id=lfx-2024-1-vitess-improve-unit-test-coverage#lfx-2024-1-vitess-improve-unit-test-coverage=A%20note')
  await page.unrouteAll()
  await page.getByRole('link', { name: 'Load them again' }).click()
  await isAwake(page)
  await expect(page.getByText('A note')).toBeVisible()
})

test('what somebody else puts into the page may fail: only what is ours is told', async ({ page, expectedFaults }) => {
  expectedFaults.push('not ours')
  await page.addInitScript(() => document.addEventListener('readystatechange', () => {
    // Extensions put theirs past the policy, which a page cannot.
    const script = document.createElement('script')
    document.head.append(script)
    script.dispatchEvent(new Event('error'))
    setTimeout(() => { throw new Error('not ours') })
  }, { once: true }))
  const release = await holdScripts(page)
  const thrown = page.waitForEvent('pageerror')
  await page.goto('/', { waitUntil: 'commit' })
  await thrown
  await expect(page.locator('html')).not.toHaveAttribute('data-failed')
  release()
  await isAwake(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-failed')
})

test('a text is kept when the page is loaded again before its letters paused', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  const field = page.getByLabel('Search projects')
  await field.pressSequentially('kyv')
  // An address outside the page takes the place of this one, and going back finds it.
  await page.evaluate(() => window.location.assign('/version.json'))
  await page.waitForURL('/version.json')
  await page.goBack()
  await expect(field).toHaveValue('kyv')
})

// A phone has no keys.
test('a key that is held down switches once; one that steps goes on', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/')
  await hearsKeys(page)
  await page.keyboard.down('j')
  await page.keyboard.down('j')
  await page.keyboard.up('j')
  const title = page.getByRole('article').nth(1).getByRole('heading').getByRole('link')
  await expect(title).toBeFocused()
  await page.keyboard.down('s')
  await page.keyboard.down('s')
  await page.keyboard.up('s')
  await expect(page.getByRole('article').nth(1).getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true')
})
