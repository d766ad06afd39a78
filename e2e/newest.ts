/** The newest term as a test needs it: the one that the site ships with is small and its projects ask for few skills. */
import type { Page } from '@playwright/test'
import type { CatalogueProject } from '../src/schema/catalogue.ts'

interface Newest {
  readonly skills: readonly { readonly name: string }[]
  readonly projects: readonly (Omit<CatalogueProject, 'id'> & { readonly id: string })[]
}

export const changeNewest = (page: Page, change: (newest: Newest) => Newest) =>
  page.route(/\/assets\/newest-.*\.json$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: change(await response.json()) })
  })
