/** The bench of search: relevance with a floor, typos, the size of the index, latency at 1×, 10× and 100×. */
import { brotliCompressSync } from 'node:zlib'
import { SKILL_TABLE } from '../src/pipeline/skill-table.ts'
import type { Project } from '../src/schema/project.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { createEngine } from '../src/search/engine.ts'
import { growCatalogue, growIndex, toCatalogue } from './grow.ts'
import { answer, judgedQueries, type Answered } from './judged-queries.ts'
import { typeAll } from './latency.ts'
import { table } from './table.ts'
import { answerTypos } from './typos.ts'

/** The goals of the search. */
export const FLOOR = { recall: 0.97, reciprocalRank: 0.985, precision: 0.95, typoFound: 0.985, typoRecall: 0.92, typoPrecision: 0.9, mostHitsOfNonsense: 1, indexBytes: 135_000 }

const SEEDS = [11, 12, 13]
const TYPOS = 400
const TIMES = [1, 10, 100]

export interface BenchResult {
  /** Tables for a terminal. */
  text: string
  /** What fell below its floor; empty when all is well. */
  failures: string[]
}

const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
const share = (number: number) => number.toFixed(3)
const milliseconds = (number: number) => `${number.toFixed(2)} ms`

export function benchSearch(projects: readonly Project[]): BenchResult {
  const index = buildIndex(projects, SKILL_TABLE)
  const catalogue = toCatalogue(projects)
  const engine = createEngine(index, catalogue)
  const queries = judgedQueries()
  const answered = queries.map((query) => answer(engine, projects, query))
  const judged = answered.filter(({ recall }) => recall !== null)
  const row = (name: string, some: readonly Answered[]) =>
    [name, `${some.length}`, share(average(some.map(({ recall }) => recall ?? 0))), share(average(some.map((one) => one.reciprocalRank))), share(average(some.map(({ precision }) => precision))), average(some.map(({ junk }) => junk)).toFixed(1)]
  const kinds = [...new Set(judged.map(({ kind }) => kind))]
  const nonsense = answered.filter(({ kind }) => kind === 'none')
  const mostHits = Math.max(0, ...nonsense.map(({ hits }) => hits))
  const typos = SEEDS.map((seed) => answerTypos(engine, projects, seed, TYPOS))
  const bytes = brotliCompressSync(JSON.stringify(index)).length
  const latency = TIMES.map((times) => {
    const grown = createEngine(growIndex(index, catalogue, times), growCatalogue(catalogue, times))
    typeAll(grown, queries.slice(0, 20).map(({ query }) => query))
    return { times, ...typeAll(grown, queries.map(({ query }) => query)) }
  })
  const measured: readonly (readonly [keyof typeof FLOOR, number])[] = [
    ['recall', average(judged.map(({ recall }) => recall ?? 0))],
    ['reciprocalRank', average(judged.map((one) => one.reciprocalRank))],
    ['precision', average(judged.map(({ precision }) => precision))],
    ['typoFound', Math.min(...typos.map(({ found }) => found))],
    ['typoRecall', Math.min(...typos.map(({ recall }) => recall))],
    ['typoPrecision', Math.min(...typos.map(({ precision }) => precision))],
    ['mostHitsOfNonsense', mostHits],
    ['indexBytes', bytes],
  ]
  const isCeiling = (name: keyof typeof FLOOR) => name === 'mostHitsOfNonsense' || name === 'indexBytes'
  const failures = measured.filter(([name, value]) => (isCeiling(name) ? value > FLOOR[name] : value < FLOOR[name])).map(([name, value]) => `${name} is ${value.toFixed(3)}, ${isCeiling(name) ? 'more' : 'less'} than ${FLOOR[name]}`)
  const worst = judged.filter(({ recall, precision }) => (recall ?? 0) < 1 || precision < 0.9)
  const text = [
    `Search over ${projects.length} projects`,
    table(['judged queries', 'n', 'recall@5', 'MRR', 'precision', 'junk'], [...kinds.map((kind) => row(kind, judged.filter((one) => one.kind === kind))), row('all', judged)]),
    `Less than perfect: ${worst.map(({ query }) => query).join(', ') || 'none'}`,
    `Nonsense: ${nonsense.length} queries, at most ${mostHits} hits`,
    table(['machine-made typos', 'found', 'recall@5', 'precision'], typos.map(({ found, recall, precision }, i) => [`seed ${SEEDS[i]}, ${TYPOS} words`, share(found), share(recall), share(precision)])),
    `Index: ${(bytes / 1000).toFixed(1)} KB brotli`,
    table(['latency per keystroke', 'projects', 'keystrokes', 'median', 'p95', 'worst'], latency.map(({ times, keystrokes, median, p95, worst }) => [`${times}×`, `${projects.length * times}`, `${keystrokes}`, milliseconds(median), milliseconds(p95), milliseconds(worst)])),
  ].join('\n\n')
  return { text, failures }
}
