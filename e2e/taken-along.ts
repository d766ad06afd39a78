/** Waits until the service worker has everything and answers for the page. */
import type { Page } from '@playwright/test'

/** @returns the worker's scope, an address */
export const takenAlong = (page: Page): Promise<string> => page.evaluate(async () => {
  const { scope } = await navigator.serviceWorker.ready
  if (navigator.serviceWorker.controller === null) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  return scope
})
