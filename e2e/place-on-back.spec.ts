/** A long list is left and found again where it was. */
import { expect, isThere, test } from './fixtures.ts'

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

test('the address of the file that a host serves for the first page is that page', async ({ page }) => {
  await page.goto('/index.html?q=go')
  await expect(page).toHaveURL('/?q=go')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Find a mentorship/)
})
