/** Which projects answer a plan, best first: those with all terms; else, with bolder guesses; else all terms but one. */
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
 * @param hasInTitle whether the title has the words of the query as they are.
 */
export function match(index: OpenIndex, terms: readonly Term[], passes: (position: number) => boolean, hasInTitle: (position: number) => boolean): Found {
  const pick = (floor: number, missing: number) => {
    const { scores, terms: met, strong } = scoreTerms(index, terms, floor)
    const all: number[] = []
    for (let position = 0; position < index.size; position++) if (met[position] === terms.length - missing && passes(position)) all.push(position)
    // Where the words of some stand in their titles and skills, the words scattered over the text of others are chance.
    const isChance = terms.length > 1 && (missing > 0 || all.some((position) => strong[position] === terms.length))
    return { scores, positions: isChance ? all.filter((position) => (strong[position] ?? 0) > 0) : all }
  }
  const strict = pick(STRICT, 0)
  const whole = strict.positions.length > 0 ? strict : pick(0, 0)
  const isPartial = whole.positions.length === 0 && terms.length > 1
  const { scores, positions } = isPartial ? pick(NEAR, 1) : whole
  if (terms.length > 1) {
    for (const position of positions) {
      const isInTitle = terms.every(({ expansions }) => expansions.some(({ id }) => fieldsAt(index, id, position) & maskOf('title')))
      if (isInTitle && hasInTitle(position)) scores[position] = (scores[position] ?? 0) + WHOLE_TITLE
    }
  }
  return { kind: isPartial && positions.length > 0 ? 'partial' : 'all', positions: rank(positions, scores), scores }
}
