/** Which projects answer a plan, best first: those with all terms; else, strictly read; else all terms but one. */
import { maskOf } from './fields.ts'
import { fieldsAt, type OpenIndex } from './open-index.ts'
import type { Term } from './plan.ts'
import { rank } from './ranking.ts'
import { scoreTerms } from './scoring.ts'

export interface Found {
  kind: 'all' | 'partial'
  /** Best first. */
  positions: Uint32Array
  scores: Float32Array
}

/** Below this are guesses that are not the nearest. */
const STRICT = 0.5
/** Near-misses are shown only for words that are there nearly as typed. */
const NEAR = 0.6
/** What it is worth that the title has the whole query, in its order: more than any scattered words. */
const WHOLE_TITLE = 20

/**
 * @param passes what else a project must satisfy; asked only of those that have the terms.
 * @param hasInTitle whether the title at a position has the words of the query as they are.
 */
export function match(index: OpenIndex, terms: readonly Term[], passes: (position: number) => boolean, hasInTitle: (position: number) => boolean): Found {
  const pick = (floor: number, missing: number) => {
    const { scores, terms: met } = scoreTerms(index, terms, floor)
    const positions: number[] = []
    for (let position = 0; position < index.size; position++) if (met[position] === terms.length - missing && passes(position)) positions.push(position)
    return { scores, positions }
  }
  const strict = pick(STRICT, 0)
  const all = strict.positions.length > 0 ? strict : pick(0, 0)
  const found = all.positions.length === 0 && terms.length > 1 ? { kind: 'partial' as const, ...pick(NEAR, 1) } : { kind: 'all' as const, ...all }
  if (found.positions.length === 0) return { kind: 'all', positions: new Uint32Array(), scores: found.scores }
  if (terms.length > 1) {
    const title = maskOf('title')
    for (const position of found.positions) {
      const every = terms.every(({ expansions }) => expansions.some(({ id }) => fieldsAt(index, id, position) & title))
      if (every && hasInTitle(position)) found.scores[position] = (found.scores[position] ?? 0) + WHOLE_TITLE
    }
  }
  return { kind: found.kind, positions: rank(found.positions, found.scores), scores: found.scores }
}
