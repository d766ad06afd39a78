/** Which projects answer a plan, best first: those with all terms; else, with bolder guesses; else all terms but one. */
import type { OpenIndex } from './open-index.ts'
import type { Term } from './plan.ts'
import { rank, type Ranked } from './ranking.ts'
import type { Score, Scored } from './scoring.ts'

export interface Found extends Ranked {
  kind: 'all' | 'partial'
}

/** Below this are guesses that are not the nearest. */
const STRICT = 0.5
/** Near-misses are shown only for words that are there nearly as typed. */
const NEAR = 0.6
/** What it is worth that the title has the whole query, in its order: more than any scattered words. */
const WHOLE_TITLE = 20

/**
 * @param passes what else a project must satisfy, if anything; asked only of those that have the terms.
 * @param hasInTitle whether the title has the words of the query as they are.
 */
export function match(
  index: OpenIndex,
  score: Score,
  terms: readonly Term[],
  passes: ((position: number) => boolean) | null,
  hasInTitle: (position: number) => boolean,
): Found {
  const lists = terms.map(({ expansions }) => expansions)
  const passing = (list: Scored) => (passes === null ? list : keep(list, (_, position) => passes(position)))
  const pick = (floor: number, missing: number) => passing(score(lists, floor, missing))
  const strict = terms.length === 0 ? passing(everything(index)) : pick(STRICT, 0)
  const whole = strict.count > 0 ? strict : pick(0, 0)
  const isPartial = whole.count === 0 && terms.length > 1
  const found = terms.length < 2 ? whole : isPartial ? onlyStrong(pick(NEAR, 1)) : withoutChance(whole, terms.length)
  if (terms.length > 1) {
    for (let i = 0; i < found.count; i++) {
      if (found.strong[i] === terms.length && hasInTitle(found.positions[i] ?? 0)) found.scores[i] = (found.scores[i] ?? 0) + WHOLE_TITLE
    }
  }
  return { kind: isPartial && found.count > 0 ? 'partial' : 'all', ...rank(found) }
}

/** Where the words of some all stand in titles and skills, words scattered over the long text of others are chance. */
function withoutChance(found: Scored, terms: number): Scored {
  return found.strong.subarray(0, found.count).includes(terms) ? onlyStrong(found) : found
}

const onlyStrong = (found: Scored): Scored => keep(found, (i) => (found.strong[i] ?? 0) > 0)

const everything = ({ size }: OpenIndex): Scored => ({
  count: size,
  positions: Uint32Array.from({ length: size }, (_, position) => position),
  scores: new Float32Array(size),
  strong: new Uint8Array(size),
})

/** Closes the gaps in place: the list is ours until the next search. */
function keep({ count, positions, scores, strong }: Scored, isWanted: (i: number, position: number) => boolean): Scored {
  let kept = 0
  for (let i = 0; i < count; i++) {
    const position = positions[i] ?? 0
    if (!isWanted(i, position)) continue
    positions[kept] = position
    scores[kept] = scores[i] ?? 0
    strong[kept] = strong[i] ?? 0
    kept++
  }
  return { count: kept, positions, scores, strong }
}
