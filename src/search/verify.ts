/** Does a project really have the words of a phrase one after the other? The index knows no order, so the texts are read. */
import type { CatalogueProject } from '../schema/catalogue.ts'
import { CNCF_PROJECT, LONG_FIELDS, MENTORS, SKILLS, TERM, TITLE, type FieldMask } from './fields.ts'
import { normalise } from './normalise.ts'
import { fieldsAt, type OpenIndex } from './open-index.ts'
import { wordsOf } from './phrases.ts'
import type { Term } from './plan.ts'
import { tokenize, type Token } from './tokens.ts'

/** What search reads of a project of the catalogue. */
export type SearchableProject = Pick<CatalogueProject, 'id' | 'title' | 'cncfProject' | 'group' | 'skills' | 'mentors' | 'summary' | 'term'>

/** What the index holds of a project beyond what the catalogue has, by field. */
export interface LongTexts {
  cncfProject: string
  skills: string
  description: string
}

/** These texts of a project, when they are there. */
export type LongText = (position: number) => LongTexts | undefined

const LONG: readonly { fields: FieldMask; of: keyof LongTexts }[] = [
  { fields: CNCF_PROJECT, of: 'cncfProject' },
  { fields: SKILLS, of: 'skills' },
  { fields: LONG_FIELDS, of: 'description' },
]

const PIECES: readonly { fields: FieldMask; of: (project: SearchableProject) => readonly (string | null)[] }[] = [
  { fields: TITLE, of: ({ title }) => [title] },
  { fields: CNCF_PROJECT, of: ({ cncfProject, group }) => [cncfProject, group] },
  { fields: SKILLS, of: ({ skills }) => skills },
  { fields: MENTORS, of: ({ mentors }) => mentors.flatMap(({ name, github }) => [name, github]) },
  { fields: TERM, of: ({ term }) => [term] },
  { fields: LONG_FIELDS, of: ({ summary }) => [summary] },
]

/** `words` stand in this order in `text`, nothing between them. */
export function hasPhrase(text: string, words: readonly string[]): boolean {
  // Cutting a text into words takes long; most have not even the letters.
  const letters = normalise(text)
  if (!words.every((word) => letters.includes(word))) return false
  const all = wordsOf(tokenize(text))
  return all.some((_, from) => words.every((word, i) => all[from + i] === word))
}

/** The fields in which a project has every term. */
const commonFields = (index: OpenIndex, position: number, terms: readonly Term[]): FieldMask =>
  terms.reduce(
    (common, { expansions }) => common & expansions.reduce((mask, { id, fields }) => mask | (fieldsAt(index, id, position) & fields), 0),
    ~0,
  )

/**
 * Whether the project at `position` has a phrase, whose words `terms` are.
 * `unknown`: its long texts have all the words, but are not there to see whether they stand together.
 */
export function verifyPhrase(
  index: OpenIndex,
  position: number,
  project: SearchableProject | undefined,
  { tokens, terms, fields }: { tokens: readonly Token[]; terms: readonly Term[]; fields: FieldMask },
  longText: LongText | undefined,
): 'yes' | 'no' | 'unknown' {
  const words = wordsOf(tokens)
  const common = commonFields(index, position, terms) & fields
  if (common === 0) return 'no'
  if (words.length === 1) return 'yes'
  const onCard = project !== undefined && PIECES.some((piece) => piece.fields & common && piece.of(project).some((text) => text !== null && hasPhrase(text, words)))
  if (onCard) return 'yes'
  const long = LONG.filter((piece) => piece.fields & common)
  if (long.length === 0) return 'no'
  const texts = longText?.(position)
  if (texts === undefined) return 'unknown'
  return long.some(({ of }) => hasPhrase(texts[of], words)) ? 'yes' : 'no'
}
