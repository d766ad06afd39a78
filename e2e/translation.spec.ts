/** A browser translates the page under React's hands, and all of it goes on working. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Translators differ in whether the text stays in what they put in its place. */
type Way = 'replaced' | 'wrapped'

/** Does what translators do: each text gets a `<font>` in a `<font>`, and so does each that comes later. Words get brackets. */
const translate = (way: Way) => {
  const translateAll = () => {
    const texts: Text[] = []
    for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode();) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style, font, textarea')) continue
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      text.replaceWith(outer)
      inner.append(way === 'replaced' ? `[${text.data}]` : text)
    }
  }
  const observer = new MutationObserver(() => {
    translateAll()
    observer.takeRecords()
  })
  translateAll()
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** The words, whichever language they are in. */
const plain = async (page: Page, selector: string) => (await page.locator(selector).first().textContent())?.replace(/[[\]]/g, '')

for (const way of ['replaced', 'wrapped'] as const) {
  test(`search, filter, save, open, go back and write a note on a page whose texts are ${way}`, async ({ page, isMobile }) => {
    await page.goto('/')
    await expect(page.getByRole('article')).toHaveCount(29)
    await page.evaluate(translate, way)
    const field = page.locator('input[type=search]')
    const status = () => plain(page, 'output')
    await field.fill('kubernets')
    await expect.poll(status).toBe('21 projects')
    await field.fill('kyverno')
    await expect.poll(status).toBe('4 projects')
    await expect.poll(() => plain(page, '.answer p:has(output)')).toBe('4 projects for “kyverno”')
    await expect(page.locator('article')).toHaveCount(4)
    if (!isMobile) {
      await page.locator('aside input[type=checkbox][value=Go]').check()
      await expect.poll(status).toBe('3 projects')
    }
    const save = page.locator('article button[aria-pressed]').first()
    await save.click()
    await expect(save).toHaveAttribute('aria-pressed', 'true')
    const title = await plain(page, 'article h2')
    await page.locator('article h2 a').first().click()
    await expect.poll(() => plain(page, 'h1')).toBe(title)
    await page.goBack()
    await expect(field).toHaveValue('kyverno')
    await field.fill('')
    await expect(page.locator('article')).toHaveCount(isMobile ? 29 : 24)
    await page.locator('header nav a[href="/shortlist"]').click()
    await expect(page.locator('article')).toHaveCount(1)
    await page.locator('article textarea').fill('Ask about the tests')
    await page.locator('header nav a[href="/compare"]').click()
    await expect.poll(() => plain(page, 'h1')).toBe('Compare projects')
    await page.reload()
    await page.goBack()
    await expect(page.locator('article textarea')).toHaveValue('Ask about the tests')
  })
}

test('a page that was translated before its script came wakes up', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => { release = resolve })
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('article')).toHaveCount(8)
  await page.evaluate(translate, 'replaced' as const)
  release()
  await expect(page.locator('article')).toHaveCount(29)
  await page.locator('input[type=search]').fill('kyverno')
  await expect.poll(() => plain(page, 'output')).toBe('4 projects')
})
