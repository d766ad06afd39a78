/**
 * Names of several words ("open policy agent", "unit tests") found in running text. The index keeps each
 * occurrence as one entry under the name's first spelling, so that "opa" finds the phrase and not its words.
 */
import { phraseKey, vocabularyKey, type Token } from './tokens.ts'

/** Phrase as read (words, single spaces) → the entry of the vocabulary it stands for. */
export type PhraseTable = ReadonlyMap<string, string>

/** In words. */
export const LONGEST_PHRASE = 4

/** Rows of names of one thing → the table of those that have several words. */
export function phraseTable(rows: readonly (readonly string[])[]): PhraseTable {
  const table = new Map<string, string>()
  for (const names of rows) {
    for (const name of names) {
      const key = phraseKey(name)
      if (key.includes(' ') && !table.has(key)) table.set(key, vocabularyKey(names[0] ?? name))
    }
  }
  return table
}

export interface PhraseMatch {
  /** Index of the first word and after the last. */
  from: number
  to: number
  entry: string
}

/** The phrases in a row of words, longest first where they overlap. */
export function findPhrases(words: readonly string[], table: PhraseTable): PhraseMatch[] {
  const matches: PhraseMatch[] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from + 1; to--) {
      const entry = table.get(words.slice(from, to).join(' '))
      if (entry === undefined) continue
      matches.push({ from, to, entry })
      from = to - 1
      break
    }
  }
  return matches
}

export const wordsOf = (tokens: readonly Token[]): string[] => tokens.flatMap(({ words }) => words)

/** The entry of the vocabulary under which a name is found. */
export const entryOf = (phrases: PhraseTable, name: string): string => phrases.get(phraseKey(name)) ?? vocabularyKey(name)
