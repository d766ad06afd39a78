/** Holds the scripts back until released, as a slow network does. */
import type { Page } from '@playwright/test'

/** @returns to be called when they may come */
export const holdScripts = async (page: Page): Promise<() => void> => {
  let release = () => {}
  const released = new Promise<void>((resolve) => { release = resolve })
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}
