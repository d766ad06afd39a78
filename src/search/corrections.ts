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

const IN_A_WORD = /[\p{L}\p{N}]/u

/** Where the word stands by itself; else where its letters stand first. */
const placeOf = (text: string, word: string): number => {
  for (let at = text.indexOf(word); at !== -1 && at < text.length; at = text.indexOf(word, at + 1))
    if (!IN_A_WORD.test(text.slice(0, at).slice(-1)) && !IN_A_WORD.test(text.charAt(at + word.length))) return at
  return text.indexOf(word)
}

/** @returns the text as if it had been typed so */
export const corrected = (typed: string, corrections: readonly Correction[]): string =>
  corrections.reduce((text, { from, to }) => {
    const at = placeOf(text, from)
    return at === -1 ? text : text.slice(0, at) + to + text.slice(at + from.length)
  }, typed)
