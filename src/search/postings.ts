/** One project → every entry of the vocabulary it is found under, with the fields it stands in. */
import type { Project } from '../schema/project.ts'
import { FIELDS, LONG_FIELDS, SKILLS, type Field, type FieldMask } from './fields.ts'
import { findPhrases, wordsOf, type PhraseTable } from './phrases.ts'
import { STOP_WORDS } from './stop-words.ts'
import { formsOf, tokenize, vocabularyKey } from './tokens.ts'

const TERM = /^(lfx|gsoc)-(\d{4})(?:-(\d))?$/

/** What each field holds, as pieces: a phrase never runs from one piece into the next. */
export const fieldTexts = (project: Project): Record<Field, readonly string[]> => ({
  title: [project.title],
  cncfProject: [project.cncfProject, project.cncfProjectAsWritten, project.group ?? ''],
  skills: [...project.skills, project.skillsText ?? ''],
  mentors: project.mentors.flatMap(({ name, github }) => [name, github ?? '']),
  term: [project.term, project.term.replace(TERM, '$1 $2 $3')],
  description: [project.description, project.expectedOutcome ?? '', project.programName ?? ''],
})

/**
 * @param phrases names of several words that are entries wherever they stand.
 * @param aliased skills that other words lead to: entries under their whole name.
 */
export function postingsOf(project: Project, phrases: PhraseTable, aliased: ReadonlySet<string>): Map<string, FieldMask> {
  const postings = new Map<string, FieldMask>()
  const texts = fieldTexts(project)
  FIELDS.forEach(({ name }, bit) => {
    const mask = 1 << bit
    const add = (form: string) => {
      if (mask & LONG_FIELDS && STOP_WORDS.has(form)) return
      postings.set(form, (postings.get(form) ?? 0) | mask)
    }
    for (const text of texts[name]) {
      const tokens = tokenize(withoutAddresses(text))
      tokens.flatMap(formsOf).forEach(add)
      const words = wordsOf(tokens)
      findPhrases(words, phrases).forEach(({ entry }) => add(entry))
      // "litmus chaos" and "litmuschaos" are one CNCF project.
      if (name === 'cncfProject' && words.length > 1) add(words.join(''))
    }
  })
  for (const skill of project.skills) {
    const entry = vocabularyKey(skill)
    if (aliased.has(entry)) postings.set(entry, (postings.get(entry) ?? 0) | SKILLS)
  }
  return postings
}

/** What stands in a link is its machine's, not the reader's. */
const withoutAddresses = (text: string) => text.replace(/https?:\/\/\S+/g, ' ')
