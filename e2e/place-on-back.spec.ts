/** A long list is left and found again where it was. */
import type { Page } from '@playwright/test'
import { expect, isThere, test } from './fixtures.ts'

/** What is near the window has been drawn by then, and has its height. */
const isDrawn = (page: Page) => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))) }))

for (const place of [14, 20, 27]) {
  test(`going back finds card ${place} where it was left`, async ({ page }) => {
    await page.goto('/')
    await isThere(page)
    await expect(page.getByRole('article')).toHaveCount(29)
    const card = page.getByRole('article').nth(place)
    // As one reads: one card after the other.
    await page.evaluate(async (place) => {
      for (const passed of [...document.querySelectorAll('article')].slice(0, place + 1)) {
        passed.scrollIntoView({ block: 'center', behavior: 'instant' })
        for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
      }
    }, place)
    const link = card.getByRole('heading').getByRole('link')
    const top = async () => Math.round((await card.boundingBox())?.y ?? Number.NaN)
    const before = await top()
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Find a mentorship')
    await page.goBack()
    await expect(link).toBeVisible()
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3)
  })
}

for (const again of ['loaded again', 'gone back to from elsewhere'] as const) {
  test(`a list that is ${again} stands where it was left, and goes where it is moved`, async ({ page }) => {
    await page.goto('/')
    await isThere(page)
    await expect(page.getByRole('article')).toHaveCount(29)
    const card = page.getByRole('article').nth(22)
    const top = async () => Math.round((await card.boundingBox())?.y ?? Number.NaN)
    await card.evaluate((card) => card.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await isDrawn(page)
    const before = await top()
    if (again === 'loaded again') await page.reload()
    else {
      await page.evaluate(() => window.location.assign('/version.json'))
      await page.waitForURL('/version.json')
      await page.goBack()
    }
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3)
    await page.mouse.move(100, 300)
    await page.mouse.wheel(0, -20_000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    // What makes the page grow leaves it there.
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'more' })))
    await isDrawn(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })
}

test('the address of the file that a host serves for the first page is that page', async ({ page }) => {
  await page.goto('/index.html?q=go')
  await expect(page).toHaveURL('/?q=go')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Find a mentorship/)
})
