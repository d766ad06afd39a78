/** Every test but those of the fault matrix watches what must never happen: a console error, an uncaught error, a request that leaves the site. */
import { axeViolations } from './axe.ts'
import { expect, test as base, type Page } from '@playwright/test'
import { fillByEditing, mendMessages } from './firefox-driver.ts'

interface Fixtures {
  /** Faults a test expects, by a piece of their text: those of a request it makes fail. */
  readonly expectedFaults: string[]
  readonly watch: void
  readonly axe: (page?: Page) => Promise<void>
  readonly editing: void
}

export const test = base.extend<Fixtures, { readonly driver: void }>({
  driver: [
    async ({ browser, browserName }, use) => {
      if (browserName === 'firefox') mendMessages(browser)
      await use()
    },
    { auto: true, scope: 'worker' },
  ],

  editing: [
    async ({ context, browserName }, use) => {
      if (browserName === 'firefox') await fillByEditing(context)
      await use()
    },
    { auto: true },
  ],

  // Playwright reads the names of a fixture's needs from this pattern, even when there are none.
  // oxlint-disable-next-line no-empty-pattern
  expectedFaults: async ({}, use) => use([]),

  watch: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = []
      context.on('page', (page) => page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`)))
      context.on('console', (message) => {
        // Playwright's own words in answer to our configuration.
        if (message.text().startsWith('Service Worker registration blocked by Playwright')) return
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`)
      })
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL ?? '') && !/^(?:blob|data):/.test(url)) faults.push(`foreign request: ${url}`)
      })
      await use()
      // An answer that a test gives for the network may still be on its way when the test is done.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
      expect(faults.filter((fault) => !expectedFaults.some((expected) => fault.includes(expected)))).toEqual([])
    },
    { auto: true },
  ],

  axe: async ({ page }, use) =>
    use(async (other = page) => {
      // Not of the page that was prerendered.
      await isAwake(other)
      expect(await axeViolations(other)).toEqual([])
    }),
})

export { expect } from '@playwright/test'

/** Much of what a test looks for stands in the prerendered page already: from here on the app answers. */
export const isAwake = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-alive')

/** It answers, and what stood there until its data came is gone. */
export const isThere = async (page: Page) => {
  await isAwake(page)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** Single keys are heard: this button comes with the code that hears them. */
export const hearsKeys = (page: Page) => expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()

/** Card of a result, by its title. */
export const card = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true })

export const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 768

/** Opens the filters where they are in a sheet; elsewhere they stand beside the results. */
export const openFilters = async (page: Page) => {
  if (isPhone(page)) await page.getByRole('button', { name: /^Filters/ }).click()
}

export const closeFilters = async (page: Page) => {
  if (isPhone(page)) await page.getByRole('button', { name: /^See \d+ results?$/ }).click()
}
