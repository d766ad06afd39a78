/** Opens the search: its code, which comes on demand, over an index and the catalogue it was made of. */
import type { Catalogue } from '../schema/catalogue.ts'
import type { SearchIndex } from '../schema/search-index.ts'
import { inSlices } from './in-slices.ts'
import { arrival } from './arrival.ts'
import { NewPageNeeded } from './load-error.ts'
import { answerTo, longTextsOf, type Searcher } from './selection/answer.ts'

/** @throws LoadError when one of them does not come; NewPageNeeded when they are of different builds */
export const openSearch = async (coming: Promise<SearchIndex>, catalogue: Promise<Catalogue>): Promise<Searcher> => {
  const [{ engineInSteps, highlight, indexFits, snippetAround }, index, { projects }] = await Promise.all([arrival(import('../search/engine.ts')), coming, catalogue])
  if (!indexFits(index, projects)) throw new NewPageNeeded('The site was updated meanwhile.')
  return { ...(await inSlices(engineInSteps(index, projects))), highlight, snippetAround, answerTo, longTextsOf }
}
