/** What runs in the page of the browser bench: the engine made ready, then every prefix of every query typed. */
import type { CatalogueProject } from '../src/schema/catalogue.ts'
import type { SearchIndex } from '../src/schema/search-index.ts'
import { createEngine } from '../src/search/engine.ts'
import { growCatalogue } from './grow.ts'
import { typeAll, type Latency } from './latency.ts'

export interface PageResult extends Latency {
  /** Milliseconds of main thread from the parsed index to the engine. */
  ready: number
  /** The first typo builds what guesses need. */
  firstTypo: number
  /** The first suggestions read the names of skills. */
  firstSuggestion: number
}

const timed = (run: () => void) => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** @param copies how often the projects stand in the catalogue of the index. */
export function measure(indexText: string, projects: readonly CatalogueProject[], copies: number, queries: readonly string[]): PageResult {
  const catalogue = growCatalogue(projects, copies)
  const index = JSON.parse(indexText) as SearchIndex // written by the bench a moment ago
  const start = performance.now()
  const engine = createEngine(index, catalogue)
  const ready = performance.now() - start
  const firstTypo = timed(() => engine.search('kubernets'))
  const firstSuggestion = timed(() => engine.suggest('kub'))
  return { ready, firstTypo, firstSuggestion, ...typeAll(engine, queries) }
}
