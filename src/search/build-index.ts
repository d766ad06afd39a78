/** Projects → the search index (https://nlp.stanford.edu/IR-book/html/htmledition/a-first-take-at-building-an-inverted-index-1.html). */
import type { Project } from '../schema/project.ts'
import type { SearchIndex } from '../schema/search-index.ts'
import { fingerprint } from './fingerprint.ts'
import { frontCode } from './front-coding.ts'
import { nameRows } from './name-rows.ts'
import { lowerBound } from './open-index.ts'
import { packNumbers } from './pack.ts'
import { postingsOf } from './postings.ts'
import type { SkillNames } from './skill-names.ts'
import { STOP_WORDS } from './stop-words.ts'
import { vocabularyKey } from './tokens.ts'

/**
 * @param projects in the order of the catalogue: the positions of the index mean this order.
 * @param skills every known skill, also those no project asks for: "webassmbly" leads to wasm through them.
 */
export function buildIndex(projects: readonly Project[], skills: readonly SkillNames[]): SearchIndex {
  const used = projects.flatMap((project) => project.skills)
  const { names, phrases, aliased } = nameRows(skills)
  const lists = new Map<string, { position: number; mask: number }[]>()
  projects.forEach((project, position) => {
    for (const [word, mask] of postingsOf(project, phrases, aliased)) {
      const list = lists.get(word)
      if (list === undefined) lists.set(word, [{ position, mask }])
      else list.push({ position, mask })
    }
  })
  for (const entry of names.flatMap(({ rows }) => rows.flat())) if (!lists.has(entry)) lists.set(entry, [])
  const whole = beginnings([...new Set([...skills.map(({ name }) => name), ...used].map(vocabularyKey))], [...lists.keys()])
  for (const entry of whole) if (!lists.has(entry)) lists.set(entry, [])
  const vocabulary = [...lists.keys()].toSorted((a, b) => (a < b ? -1 : 1))
  const sorted = vocabulary.map((word) => lists.get(word) ?? [])
  return {
    version: 1,
    count: projects.length,
    fingerprint: fingerprint(projects.map(({ id }) => id)),
    vocabulary: frontCode(vocabulary),
    counts: packNumbers(sorted.map((list) => list.length)),
    gaps: packNumbers(sorted.flatMap((list) => list.map(({ position }, i) => position - (list[i - 1]?.position ?? -1)))),
    masks: packNumbers(sorted.flatMap((list) => list.map(({ mask }) => mask))),
    phrases: [...new Set(phrases.values())].map((entry) => [entry, ...[...phrases.keys()].filter((spelling) => phrases.get(spelling) === entry)]),
    names,
    whole,
    stopWords: [...STOP_WORDS],
  }
}

/** The names that are one word and that longer words begin with. */
function beginnings(names: readonly string[], words: readonly string[]): string[] {
  const sorted = words.toSorted((a, b) => (a < b ? -1 : 1))
  return names.filter((name) => {
    const at = lowerBound(sorted, name)
    return name !== '' && !name.includes(' ') && sorted.slice(at, at + 2).some((word) => word !== name && word.startsWith(name))
  })
}
