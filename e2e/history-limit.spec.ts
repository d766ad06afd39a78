/** A browser counts writes to the history and refuses them when it has had enough. */
import { expect, test } from './fixtures.ts'

const TYPED = 'kyverno '.repeat(25)

test('200 keys in a row stay below what a browser allows; where it refuses, the text waits in the field and comes into the address later', async ({ page }) => {
  await page.addInitScript(() => {
    const { replaceState } = History.prototype
    // As many as Safari takes in half a minute.
    Object.assign(window, { left: 100 })
    History.prototype.replaceState = function (...given) {
      // Put there a moment ago.
      const limit = window as unknown as { left: number }
      if (limit.left-- <= 0) throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError')
      Reflect.apply(replaceState, this, given)
    }
  })
  await page.goto('/')
  const field = page.getByLabel('Search projects')
  const status = page.getByRole('status')
  const inAddress = (text: string) => (url: URL) => url.searchParams.get('q') === text
  await field.focus()
  // As fast as the page answers: 200 keys from outside take ten times as long.
  await page.evaluate(async (typed) => {
    for (const letter of typed) {
      document.execCommand('insertText', false, letter)
      await new Promise((resolve) => { setTimeout(resolve) })
    }
  }, TYPED)
  await expect(page).toHaveURL(inAddress(TYPED), { timeout: 1000 })
  await expect(status).toHaveText('4 projects')

  const allow = (left: number) => page.evaluate((left) => Object.assign(window, { left }), left)
  await allow(0)
  await field.fill('chocolatey')
  await expect(status).toHaveText('1 project')
  await expect.poll(() => page.evaluate(() => (window as unknown as { left: number }).left)).toBeLessThan(0)
  await expect(page).toHaveURL(inAddress(TYPED))
  await allow(100)
  await expect(page).toHaveURL(inAddress('chocolatey'))
  await expect(field).toHaveValue('chocolatey')
})
