/** Projects → the search index (https://nlp.stanford.edu/IR-book/html/htmledition/a-first-take-at-building-an-inverted-index-1.html). */
import type { Project } from '../schema/project.ts'
import type { SearchIndex } from '../schema/search-index.ts'
import { fingerprint } from './fingerprint.ts'
import { frontCode } from './front-coding.ts'
import { packNumbers } from './pack.ts'
import { entryOf, phrasesOf } from './phrases.ts'
import { postingsOf } from './postings.ts'
import { skillRows, type SkillNames } from './skill-names.ts'
import { RELATED, SAME } from './synonyms.ts'

/**
 * @param projects in the order of the catalogue: the positions of the index mean this order.
 * @param skills every known skill, also those no project asks for: "webassmbly" leads to wasm through them.
 */
export function buildIndex(projects: readonly Project[], skills: readonly SkillNames[]): SearchIndex {
  const { aliases, abbreviations } = skillRows(skills, new Set(projects.flatMap((project) => project.skills)))
  const synonyms = { same: [...copy(SAME), ...abbreviations], related: copy(RELATED) }
  const phrases = phrasesOf(synonyms)
  const aliased = new Set(aliases.flatMap(([skill]) => skill ?? []))
  const lists = new Map<string, { position: number; mask: number }[]>()
  projects.forEach((project, position) => {
    for (const [word, mask] of postingsOf(project, phrases, aliased)) {
      const list = lists.get(word)
      if (list === undefined) lists.set(word, [{ position, mask }])
      else list.push({ position, mask })
    }
  })
  const named = [...aliases.flat(), ...Object.values(synonyms).flat(2).map((name) => entryOf(phrases, name))]
  for (const entry of named) if (!lists.has(entry)) lists.set(entry, [])
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
    skills: aliases,
    synonyms,
  }
}

const copy = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => [...row])
