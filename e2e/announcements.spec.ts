import { card, expect, test } from './fixtures.ts'
import { heard, listen } from './heard.ts'

test.beforeEach(async ({ page }) => {
  await listen(page)
})

test('a word that is typed is answered aloud once, with what became of its spelling', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByLabel('Search projects').focus()
  // In the page, a letter for each frame: a busy computer must not make pauses of its own.
  await page.evaluate(async () => {
    for (const letter of 'kubernets') {
      document.execCommand('insertText', false, letter)
      await new Promise(requestAnimationFrame)
    }
  })
  await expect(page.getByRole('status')).toHaveText('21 projects')
  await expect.poll(() => heard(page)).toEqual(['21 projects for the spelling kubernetes'])
})

test('what only comes close is said to be no more', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByLabel('Search projects').fill('rust kubernetes')
  await expect.poll(async () => (await heard(page)).join()).toMatch(/^\d+ projects that come close, none has all of the words$/)
})

test('a new order, a saved project and a chosen one are said once each', async ({ page }) => {
  const title = 'Verify Multiple Image Attestations'
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByLabel('Sort').selectOption('Title')
  await expect.poll(() => heard(page)).toEqual(['Sorted by Title'])
  await card(page, title).getByRole('button', { name: `Save ${title}` }).click()
  await expect.poll(() => heard(page)).toEqual(['Sorted by Title', `Saved ${title}`])
  await card(page, title).getByRole('button', { name: `Compare ${title}` }).click()
  await expect.poll(() => heard(page)).toEqual(['Sorted by Title', `Saved ${title}`, `In the comparison: ${title}, 1 of 4`])
})
