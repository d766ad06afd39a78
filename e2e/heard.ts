/** What a screen reader is told of changes: the texts that come into live regions, in the order they come. */
import type { Page } from '@playwright/test'

export const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const regionOf = (node: Node) => {
      const region = (node instanceof Element ? node : node.parentElement)?.closest('[aria-live], [role=status], [role=alert], output') ?? null
      return region?.getAttribute('aria-live') === 'off' ? null : region
    }
    new MutationObserver((records) => {
      for (const region of new Set(records.map(({ target }) => regionOf(target)))) if (region?.textContent && region.checkVisibility()) heard.push(region.textContent.trim())
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // The script above puts it there before any page.
    const { heard } = window as unknown as { heard: string[] }
    return heard
  })
