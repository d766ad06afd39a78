/** The content of these tests states no dates: the newest term is given some. */
import type { Page } from '@playwright/test'
import type { Catalogue, CatalogueTerm } from '../src/schema/catalogue.ts'

export const APPLY: NonNullable<CatalogueTerm['dates']['apply']> = { start: '2024-08-03', end: '2024-08-18', opensAt: '2024-08-03T00:00:00Z', closesAt: '2024-08-18T23:59:00Z' }

/** @param change of every catalogue that is loaded */
export const changeCatalogue = (page: Page, change: (catalogue: Catalogue) => Catalogue) =>
  page.route(/assets\/(?:newest|catalogue)-.*\.json/, async (route) => {
    const response = await route.fetch()
    // The build wrote it through the schema.
    await route.fulfill({ response, json: change((await response.json()) as Catalogue) })
  })

export const withDates = (dates: CatalogueTerm['dates']) => (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  terms: catalogue.terms.map((term, index) => (index === 0 ? { ...term, dates } : term)),
})
