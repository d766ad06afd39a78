/** Which spelling changes to own up to: those that led to the best hit. */
import { fieldsAt, type OpenIndex } from './open-index.ts'
import type { Term } from './plan.ts'
import { bestGuess } from './words.ts'

export interface Correction {
  from: string
  to: string
}

/** The changes that led to the project at `position`; where a word is there as typed, none. */
export const correctionsAt = (index: OpenIndex, terms: readonly Term[], position: number): Correction[] =>
  terms.flatMap(({ typed, expansions, corrections }) => {
    if (!expansions.some(({ how }) => how === 'spelling')) return corrections
    const there = expansions.filter(({ id, fields }) => fieldsAt(index, id, position) & fields)
    const to = there.every(({ how }) => how === 'spelling') ? bestGuess(there)?.meant : undefined
    return to === undefined ? corrections : [{ from: typed, to }]
  })
