import * as v from 'valibot'
import type { Catalogue } from '../src/schema/catalogue.ts'
import { TermIdSchema } from '../src/schema/project.ts'
import { expect, test } from './fixtures.ts'
import { APPLY, changeCatalogue } from './term-dates.ts'

const OLDER = v.parse(TermIdSchema, 'lfx-2023-3')
const ENDED = { apply: null, begins: null, ends: '2024-05-31' }

/** Every third project is given to another, older term: the index still fits, for it knows them by their place. */
const twoTerms = (olderIsOpen: boolean) => (catalogue: Catalogue): Catalogue => {
  const open = { apply: APPLY, begins: '2024-09-08', ends: '2024-11-27' }
  return {
    ...catalogue,
    terms: catalogue.terms.flatMap((term) => [
      { ...term, dates: olderIsOpen ? ENDED : open },
      { ...term, id: OLDER, label: 'LFX 2023 Term 3', year: 2023, number: 3, dates: olderIsOpen ? open : ENDED },
    ]),
    projects: catalogue.projects.map((project, index) => (index % 3 === 0 ? { ...project, term: OLDER } : project)),
  }
}

for (const olderIsOpen of [true, false]) {
  test(`with and without a search what one can apply to comes first, ${olderIsOpen ? 'also of an older term' : 'of the newest term'}`, async ({ page }) => {
    await page.clock.setFixedTime('2024-08-12T12:00:00Z')
    await changeCatalogue(page, twoTerms(olderIsOpen))
    for (const address of ['/?term=all', '/?q=skill:kubernetes&term=all']) {
      await page.goto(address)
      await expect(page.getByRole('article').first()).toContainText('Applications close in 6 days')
      const states = await page.getByRole('article').getByText(/Applications close in 6 days|Ended May 2024/).allTextContents()
      const open = states.map((state) => state.includes('close'))
      expect(open).toContain(false)
      expect(open.lastIndexOf(true)).toBeLessThan(open.indexOf(false))
    }
  })
}
