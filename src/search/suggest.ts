/** What may be meant while typing: skills, CNCF projects and titles that hold the last word or begin with the whole text. */
import { normalise } from './normalise.ts'
import { vocabularyKey } from './tokens.ts'
import type { SearchableProject } from './verify.ts'

export interface Suggestion {
  kind: 'skill' | 'cncf' | 'title'
  /** As shown. */
  text: string
  /** The whole text of the field when it is chosen. */
  query: string
}

interface Entry {
  kind: 'skill' | 'cncf'
  text: string
  /** Every spelling it is found under, normalised. */
  keys: readonly string[]
  count: number
}

const MOST_TITLES = 3

/** @param names rows of names of one thing. */
export function createSuggester(projects: readonly SearchableProject[], names: readonly (readonly string[])[]) {
  let kept: Entry[] | undefined
  const entries = () => (kept ??= read())
  const read = (): Entry[] => {
    const rowOf = new Map(names.flatMap((row) => row.map((name) => [name, row] as const)))
    const skills = counts(projects.flatMap((project) => project.skills))
    const cncfProjects = counts(projects.map(({ cncfProject }) => cncfProject))
    const entry = (kind: Entry['kind']) => ([text, count]: readonly [string, number]) => ({ kind, text, keys: [text, ...(rowOf.get(vocabularyKey(text)) ?? [])].map(normalise), count })
    return [...[...skills].map(entry('skill')), ...[...cncfProjects].map(entry('cncf'))].toSorted((a, b) => b.count - a.count)
  }

  /** @returns the skill that goes by this very name or another of its names */
  const skillNamed = (text: string): string | null => {
    const name = normalise(text.trim())
    return entries().find(({ kind, keys }) => kind === 'skill' && keys.includes(name))?.text ?? null
  }

  /** @param titles positions of projects whose titles answer the query, best first. */
  const suggest = (query: string, titles: readonly number[], most: number): Suggestion[] => {
    const typed = query.replace(/\s+$/, '')
    const lastWord = /[^\s]*$/.exec(typed)?.[0] ?? ''
    const before = typed.slice(0, typed.length - lastWord.length)
    const whole = normalise(typed)
    const last = normalise(lastWord)
    if (whole === '') return []
    const ranked = entries().flatMap((entry) => {
      if (entry.keys.some((key) => key.startsWith(whole))) return [{ entry, query: entry.text, order: 0 }]
      if (before === '' && entry.keys.some((key) => key.includes(` ${whole}`))) return [{ entry, query: entry.text, order: 2 }]
      return before !== '' && last !== '' && entry.keys.some((key) => key.startsWith(last)) ? [{ entry, query: before + entry.text, order: 1 }] : []
    })
    ranked.sort((a, b) => a.order - b.order || b.entry.count - a.entry.count)
    const found: Suggestion[] = ranked.map(({ entry: { kind, text }, query }) => ({ kind, text, query }))
    const named = titles.slice(0, Math.min(most, MOST_TITLES)).flatMap((position) => projects[position]?.title ?? [])
    return [...found.slice(0, most - named.length), ...named.map((title) => ({ kind: 'title' as const, text: title, query: title }))]
  }

  return { skillNamed, suggest }
}

function counts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
