/**
 * The rows of the comparison, one entry each: what a project states about a thing, as texts that can be held equal,
 * shown and exported. No text means "Not stated".
 */
import type { RichText } from '../../schema/rich-text.ts'
import type { SkillKind } from '../../schema/skill.ts'
import type { Compared } from './compare-column.ts'
import { inWords } from './compare-names.ts'
import { skillRows, skillText, type SkillState } from './compare-skills.ts'
import { spanText } from './days.ts'
import { plainText } from './plain-text.ts'
import { skillOverlap } from './skill-overlap.ts'

interface Fact {
  readonly id: string
  readonly name: string
  /** Cannot be said before the long texts are there. */
  readonly fromBody?: true
  /** Every project has its own, so that it differs says nothing. */
  readonly own?: true
  /** Gathered by us, not stated by the author: nothing there is "None". */
  readonly derived?: true
  readonly textsOf: (column: Compared, mySkills: readonly string[]) => readonly string[]
}

const given = (...texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== null && text !== undefined).filter((text) => text !== '')

const richText = (text: RichText | null | undefined) => given(text === null || text === undefined ? null : plainText(text))

const datesText = ({ dates }: Compared) => {
  if (dates === null) return []
  const { apply, begins, ends } = dates
  return given(
    apply === null ? null : `Apply ${spanText(apply.start, apply.end ?? apply.start)}`,
    // The end is computed where only the months are known: it is no statement of the author's.
    begins === null || ends === null ? null : `Runs ${spanText(begins, ends)}`,
  )
}

const matchText = ({ project }: Compared, mySkills: readonly string[]) => {
  const { text, toLearn } = skillOverlap(project, mySkills)
  if (mySkills.length === 0) return []
  return given(text ?? 'No skills stated', toLearn.length === 0 ? null : `to learn: ${inWords(toLearn)}`)
}

const BEFORE_SKILLS = [
  { id: 'status', name: 'Status', textsOf: ({ status }) => given(status?.text) },
  { id: 'term', name: 'Term', textsOf: ({ term, project }) => [term?.label ?? project.term] },
  { id: 'dates', name: 'Dates', textsOf: datesText },
  { id: 'match', name: 'Your skills', derived: true, textsOf: matchText },
] as const satisfies readonly Fact[]

const AFTER_SKILLS = [
  { id: 'words', name: 'Skills in the mentors’ words', fromBody: true, own: true, textsOf: ({ body }) => given(body?.skillsText) },
  { id: 'outcome', name: 'Expected outcome', fromBody: true, own: true, textsOf: ({ body }) => richText(body?.expectedOutcome) },
  { id: 'description', name: 'Description', fromBody: true, own: true, textsOf: ({ body }) => richText(body?.description) },
  {
    id: 'mentors',
    name: 'Mentors',
    own: true,
    // No @login: pasted into an issue it would call the mentor.
    textsOf: ({ mentors }) =>
      mentors.map(({ name, github, before }) =>
        given(github === null ? name : `${name} (github.com/${github})`, before.length === 0 ? null : `mentored before in ${inWords(before.map(({ label }) => label))}`).join(', '),
      ),
  },
  { id: 'prerequisites', name: 'To apply, hand in', fromBody: true, textsOf: ({ body }) => body?.prerequisites ?? [] },
  { id: 'issues', name: 'Upstream issue', fromBody: true, own: true, textsOf: ({ body }) => body?.upstreamIssues.map(({ url }) => url) ?? [] },
  { id: 'maturity', name: 'Maturity', textsOf: ({ project }) => given(project.maturity) },
  { id: 'size', name: 'Size', textsOf: ({ project }) => given(project.size) },
  { id: 'difficulty', name: 'Difficulty', textsOf: ({ project }) => given(project.difficulty) },
  {
    id: 'others',
    name: 'Other terms of the CNCF project',
    derived: true,
    textsOf: ({ otherTerms }) => otherTerms.map(({ term, count }) => (count === 1 ? term.label : `${term.label}: ${count} projects`)),
  },
  { id: 'lfx', name: 'LFX Mentorship', fromBody: true, own: true, textsOf: ({ body }) => given(body?.lfxUrl) },
] as const satisfies readonly Fact[]

export type FactId = (typeof BEFORE_SKILLS)[number]['id'] | (typeof AFTER_SKILLS)[number]['id']

/** A row of the table: a fact, above or below the matrix of skills, or a skill of the matrix. */
export type CompareRow = ({ readonly part: 'before' | 'after'; readonly id: FactId; readonly own: boolean; readonly derived: boolean } | { readonly part: 'skills'; readonly id: `skill ${string}`; readonly states: readonly SkillState[] }) & {
  readonly name: string
  /** Per column what is stated, in lines; an empty list is "Not stated". */
  readonly cells: readonly (readonly string[])[]
}

/** All rows; without those that need the long texts while one of these is missing. */
export const compareRows = (
  columns: readonly Compared[],
  kinds: ReadonlyMap<string, SkillKind>,
  mySkills: readonly string[],
): readonly CompareRow[] => {
  const bodiesMissing = columns.some(({ body }) => body === null)
  const factRows = (part: 'before' | 'after', facts: readonly (Fact & { readonly id: FactId })[]): readonly CompareRow[] =>
    facts
      .filter(({ fromBody }) => fromBody !== true || !bodiesMissing)
      .map(({ id, name, own = false, derived = false, textsOf }) => ({ part, id, name, own, derived, cells: columns.map((column) => textsOf(column, mySkills)) }))
  const skills = skillRows(columns.map(({ project }) => project), kinds).map(
    ({ skill, states }): CompareRow => ({ part: 'skills', id: `skill ${skill}`, name: skill, states, cells: states.map((state) => given(skillText(state, skill, mySkills))) }),
  )
  return [...factRows('before', BEFORE_SKILLS), ...skills, ...factRows('after', AFTER_SKILLS)]
}

const keyOf = (cell: readonly string[]) => cell.join('\n')

/** Whether every column says the same. */
export const isSame = ({ cells }: CompareRow): boolean => new Set(cells.map(keyOf)).size <= 1

export const isStated = ({ cells }: CompareRow): boolean => cells.some((cell) => cell.length > 0)

/** Names of what no author stated, for the one line these rows are folded into. */
export const unstatedNames = (rows: readonly CompareRow[]): readonly string[] =>
  rows.flatMap((row) => (row.part === 'skills' || row.derived || isStated(row) ? [] : [row.name]))

/** Per cell whether it is marked: where most say the same it is the others, where no two do it is all of them. */
export const differing = ({ cells }: CompareRow): readonly boolean[] => {
  const keys = cells.map(keyOf)
  const times = (key: string) => keys.filter((other) => other === key).length
  const most = Math.max(0, ...keys.map(times))
  const usual = new Set(keys.filter((key) => times(key) === most))
  return keys.map((key) => keys.length > 1 && (usual.size > 1 || !usual.has(key)))
}
