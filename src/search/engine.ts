/**
 * Search in the browser: of this folder the app imports this, and the table of topics. Synchronous, no worker: a keystroke
 * over 14,000 projects takes less time than a message to one.
 */
import type { SearchIndex } from '../schema/search-index.ts'
import { atOnce } from './at-once.ts'
import { corrected, correctionsAt, type Correction } from './corrections.ts'
import { demandsOf } from './demands.ts'
import { createExpander } from './expansion.ts'
import { explain, type Explanation } from './explain.ts'
import { fingerprint } from './fingerprint.ts'
import { match, type Found } from './match.ts'
import { nameTable } from './names.ts'
import { openInSteps } from './open-index.ts'
import { createPlanner } from './plan.ts'
import { parseQuery } from './query.ts'
import { remembering } from './recent.ts'
import { createScorer } from './scoring.ts'
import { createSuggester, type Suggestion } from './suggest.ts'
import type { LongText, SearchableProject } from './verify.ts'

export type { Explanation } from './explain.ts'
export type { Field } from './fields.ts'
export { highlight, snippetAround, type Segment } from './highlight.ts'
export type { Suggestion } from './suggest.ts'

export interface SearchOptions {
  /** Search for what was typed: no spelling changes. */
  exact?: boolean
  /** The long texts of a project when they are there: decides whether an `"exact phrase"` stands in it. */
  longText?: LongText
}

export interface SearchResult {
  /** `partial`: no project has all the words; these have all but one, and are to be shown apart. */
  kind: 'all' | 'partial'
  /** Positions in the catalogue of all that match, best first. */
  positions: Uint32Array
  /** How many of these, from the best on, answer about as well: below are words that only occur somewhere in a long text. */
  near: number
  /** Of these, the ones that have the words of an `"exact phrase"` in their long text, which was not there to look. */
  unchecked: ReadonlySet<number>
  /** Spelling changes, in the order of the words. */
  corrections: readonly Correction[]
  /** The query with these changes made: "Showing results for …". */
  shown: string
  score(position: number): number
  /** Why a project of `positions` is there. */
  explain(position: number): Explanation
}

export interface SearchEngine {
  search(query: string, options?: SearchOptions): SearchResult
  /** Suggestions under the field, at most `most`. */
  suggest(query: string, most?: number): Suggestion[]
  /** The canonical name of a skill by any of its names, all of it typed; null where no project asks for it. */
  skillNamed(text: string): string | null
}

/** False when the index was built for other projects: load both again. */
export const indexFits = (index: SearchIndex, projects: readonly { id: string }[]): boolean =>
  index.count === projects.length && index.fingerprint === fingerprint(projects.map(({ id }) => id))

/**
 * @param projects the catalogue's, all and in its order.
 * @yields where a page may do something else: all at once is long for a cheap phone.
 * @throws when index and catalogue are of different builds (ask `indexFits` first).
 */
export function* engineInSteps(shipped: SearchIndex, projects: readonly SearchableProject[]): Generator<void, SearchEngine, void> {
  if (!indexFits(shipped, projects)) {
    throw new Error(`engineInSteps: the index (${shipped.count} projects) was built for another catalogue (${projects.length}). Load both from one build.`)
  }
  yield
  const index = yield* openInSteps(shipped)
  yield
  const names = nameTable(shipped, index)
  yield
  const phrases = new Map(shipped.phrases.flatMap(([entry = '', ...spellings]) => spellings.map((spelling) => [spelling, entry] as const)))
  const planner = createPlanner(index, createExpander(index, names), phrases)
  const score = createScorer(index)
  yield
  const suggestions = createSuggester(projects, shipped.names.flatMap(({ quality, rows }) => (quality > 0.9 ? rows : [])))

  const titles: string[] = []
  const titleAt = (position: number) => (titles[position] ??= projects[position]?.title.toLowerCase() ?? '')

  function answer(query: string, { exact = false, longText }: SearchOptions): SearchResult {
    const clauses = parseQuery(query)
    const wanted = clauses.filter(({ negated }) => !negated)
    const words = planner.plan(wanted.filter((clause) => !clause.exact), exact)
    const terms = [...words, ...wanted.filter((clause) => clause.exact).flatMap((clause) => planner.verbatim(clause, false))]
    const { passes, unchecked } = demandsOf(clauses, planner, index, projects, longText)
    const inOrder = wanted.map(({ text }) => text).join(' ').toLowerCase()
    // Signs alone ask for nothing; no text at all asks for everything.
    const isNothing = clauses.length === 0 && query.trim() !== ''
    const found = isNothing ? NOTHING : match(index, score, terms, passes, (position) => titleAt(position).includes(inOrder))
    const [first] = found.positions
    const corrections = first === undefined ? [] : correctionsAt(index, terms, first)
    return {
      kind: found.kind,
      positions: found.positions,
      near: nearIn(found.scores),
      unchecked,
      corrections,
      shown: corrected(query.trim(), corrections),
      score: (position) => found.scores[found.positions.indexOf(position)] ?? 0,
      explain: (position) => explain(index, terms, position),
    }
  }

  const forgiving = remembering((query) => answer(query, {}))
  const asTyped = remembering((query) => answer(query, { exact: true }))

  function search(query: string, options: SearchOptions = {}): SearchResult {
    // A long text may arrive meanwhile, so what depends on it is not kept.
    if (options.longText !== undefined) return answer(query, options)
    return options.exact === true ? asTyped(query) : forgiving(query)
  }

  function suggest(query: string, most = MOST_SUGGESTIONS): Suggestion[] {
    const { positions, explain, kind } = search(query)
    const isInTitle = (position: number) => explain(position).reasons.some(({ fields }) => fields.includes('title'))
    return suggestions.suggest(query, kind === 'all' ? [...positions.subarray(0, 24)].filter(isInTitle) : [], most)
  }

  return { search, suggest, skillNamed: suggestions.skillNamed }
}

/** The same at once. */
export const createEngine = (shipped: SearchIndex, projects: readonly SearchableProject[]): SearchEngine => atOnce(engineInSteps(shipped, projects))

const MOST_SUGGESTIONS = 8

/** A word in the title and the skills scores up to three times what it does in the skills alone, and twelve times what it does in a long text. */
const NEAR = 1 / 4

/** @param scores best first */
const nearIn = (scores: Float32Array): number => {
  const far = scores.findIndex((score) => score < (scores[0] ?? 0) * NEAR)
  return far === -1 ? scores.length : far
}

const NOTHING: Found = { kind: 'all', positions: new Uint32Array(), scores: new Float32Array() }
