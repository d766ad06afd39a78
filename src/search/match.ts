/** Which projects answer a plan, best first: those with all terms; else, with bolder guesses; else all terms but one. */
import { maskOf } from './fields.ts'
import { fieldsAt, type OpenIndex } from './open-index.ts'
import type { Term } from './plan.ts'
import { rank } from './ranking.ts'
import type { Score, Scored } from './scoring.ts'

export interface Found {
  kind: 'all' | 'partial'
  /** Best first. */
  positions: Uint32Array
  /** Per position of the list. */
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
export function match(
  index: OpenIndex,
  score: Score,
  terms: readonly Term[],
  passes: (position: number) => boolean,
  hasInTitle: (position: number) => boolean,
): Found {
  const lists = terms.map(({ expansions }) => expansions)
  const pick = (floor: number, missing: number) => keep(score(lists, floor, missing), (position) => passes(position))
  const strict = terms.length === 0 ? keep(everything(index), passes) : pick(STRICT, 0)
  const whole = strict.positions.length > 0 ? strict : pick(0, 0)
  const isPartial = whole.positions.length === 0 && terms.length > 1
  const found = terms.length < 2 ? whole : withoutChance(isPartial ? pick(NEAR, 1) : whole, terms.length)
  if (terms.length > 1) {
    const title = maskOf('title')
    for (const [i, position] of found.positions.entries()) {
      const isInTitle = lists.every((expansions) => expansions.some(({ id }) => fieldsAt(index, id, position) & title))
      if (isInTitle && hasInTitle(position)) found.scores[i] = (found.scores[i] ?? 0) + WHOLE_TITLE
    }
  }
  const order = rank(found.scores)
  return {
    kind: isPartial && order.length > 0 ? 'partial' : 'all',
    positions: order.map((i) => found.positions[i] ?? 0),
    scores: Float32Array.from(order, (i) => found.scores[i] ?? 0),
  }
}

/** Where the words of some stand in their titles and skills, or not all are there, words scattered over a long text are chance. */
function withoutChance(found: Scored, terms: number): Scored {
  const isSomeStrong = found.strong.some((strong) => strong >= terms - 1)
  return isSomeStrong ? keep(found, (_, i) => (found.strong[i] ?? 0) > 0) : found
}

const everything = ({ size }: OpenIndex): Scored => ({
  positions: Uint32Array.from({ length: size }, (_, position) => position),
  scores: new Float32Array(size),
  strong: new Uint8Array(size),
})

function keep({ positions, scores, strong }: Scored, isWanted: (position: number, i: number) => boolean): Scored {
  const kept = Uint32Array.from(positions.keys()).filter((i) => isWanted(positions[i] ?? 0, i))
  if (kept.length === positions.length) return { positions, scores, strong }
  return {
    positions: kept.map((i) => positions[i] ?? 0),
    scores: Float32Array.from(kept, (i) => scores[i] ?? 0),
    strong: Uint8Array.from(kept, (i) => strong[i] ?? 0),
  }
}
