/**
 * Clauses → what a project must have, as terms: every term must be met, by any of its expansions.
 * A term is a word, or a name of several words ("machine learning", "litmus chaos") that the index knows as one.
 */
import type { Correction } from './corrections.ts'
import type { Expander, Expansion } from './expansion.ts'
import { CNCF_PROJECT, STRONG_FIELDS } from './fields.ts'
import type { OpenIndex } from './open-index.ts'
import { LONGEST_PHRASE, type PhraseTable } from './phrases.ts'
import type { Clause } from './query.ts'
import { readWords, type Word } from './words.ts'

export interface Term {
  /** The words as typed. */
  typed: string
  expansions: readonly Expansion[]
  /** Changes already made to its words, where only together they made sense ("unti test" → "unit test"). */
  corrections: readonly Correction[]
}

const MOST_LONGER = 2

/** More words than this are a pasted text: its beginning is searched. */
const MOST_WORDS = 16

export interface Planner {
  /** @param exact no spelling changes. */
  plan(clauses: readonly Clause[], exact: boolean): Term[]
  /** The words of a phrase or of an exclusion: as they are, with other names when `names`. */
  verbatim(clause: Clause, names: boolean): Term[]
}

export function createPlanner(index: OpenIndex, expander: Expander, phrases: PhraseTable): Planner {
  const { stopWords } = index
  const fieldsOf = (id: number | undefined) => (id === undefined ? 0 : (index.anywhere[id] ?? 0))

  /** What a word may be in a name: itself, its best correction, what it may be the beginning of ("machin learning"). */
  function meaningsOf({ form, meant, expansions }: Word): string[] {
    const longer = expansions.filter(({ how }) => how === 'prefix').toSorted((a, b) => b.quality - a.quality)
    return [...new Set([form, meant, ...longer.slice(0, MOST_LONGER).map(({ id }) => index.words[id] ?? '')])]
  }

  /** What the words from `from` on are the name of, the longest: `length` words. */
  function nameAt(words: readonly Word[], from: number): { length: number; expansions: Expansion[]; meant: readonly string[] } | undefined {
    for (let length = Math.min(LONGEST_PHRASE, words.length - from); length > 1; length--) {
      const run = words.slice(from, from + length)
      const fields = run[0]?.fields ?? 0
      if (run.some((word) => word.fields !== fields)) continue
      const joined = run.map((word) => word.meant).join('')
      const isCncfProject = (fieldsOf(index.idOf.get(joined)) & CNCF_PROJECT) !== 0
      const spelled = combinations(run.map(meaningsOf)).find((words) => phrases.has(words.join(' '))) ?? []
      const names = [phrases.get(spelled.join(' ')) ?? [], isCncfProject ? joined : []].flat()
      const expansions = names.flatMap((name) => expander.wholeWord(name, fields))
      if (expansions.length > 0) return { length, expansions, meant: spelled.length > 0 ? spelled : run.map((word) => word.meant) }
    }
    return undefined
  }

  /** "web assembly" also asks for `webassembly`. */
  function joinedWith(a: Word | undefined, b: Word | undefined): Expansion[] {
    if (a === undefined || b === undefined || a.fields !== b.fields) return []
    const joined = a.meant + b.meant
    return fieldsOf(index.idOf.get(joined)) & STRONG_FIELDS ? expander.wholeWord(joined, a.fields) : []
  }

  function plan(clauses: readonly Clause[], exact: boolean): Term[] {
    const words = readWords(clauses, expander, exact).slice(0, MOST_WORDS)
    const saysSomething = words.some(({ form }) => !stopWords.has(form))
    const terms: Term[] = []
    for (let i = 0; i < words.length; ) {
      const name = nameAt(words, i)
      const run = words.slice(i, i + (name?.length ?? 1))
      const typed = run.map((word) => word.typed).join(' ')
      const corrections = run.flatMap(({ typed, form }, at) => {
        const meant = name?.meant[at] ?? form
        return meant.startsWith(form) ? [] : [{ from: typed, to: meant }]
      })
      const [word] = run
      const joined = [joinedWith(words[i - 1], words[i]), joinedWith(words[i], words[i + 1])].flat()
      i += run.length
      if (name !== undefined) terms.push({ typed, expansions: name.expansions, corrections })
      else if (word !== undefined && !(saysSomething && stopWords.has(word.form))) {
        terms.push({ typed, expansions: [...word.expansions, ...joined], corrections: [] })
      }
    }
    return terms
  }

  function verbatim({ tokens, text, fields }: Clause, names: boolean): Term[] {
    return tokens
      .filter(({ form }) => tokens.length === 1 || !stopWords.has(form))
      .map((token) => {
        const found = expander.wholeWord(token.form, fields)
        return { typed: text.slice(token.start, token.end), expansions: names ? found : found.filter(({ how }) => how === 'exact'), corrections: [] }
      })
  }

  return { plan, verbatim }
}

/** Every way to take one of each list, the first of each first. */
const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((word) => [...row, word])), [[]])
