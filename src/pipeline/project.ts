/** Makes a project of one record: each field read by its own module, and what is wrong reported. */
import type { Body } from '../schema/catalogue.ts'
import type { Project } from '../schema/project.ts'
import { readDifficulty, readSize } from './effort.ts'
import { withoutEmails } from './email.ts'
import type { Field } from './fields.ts'
import type { FieldKind } from './label-spellings.ts'
import { lfxOfRecord, reportLfx } from './lfx-of-record.ts'
import { listLines } from './list-lines.ts'
import { type Parse, plainText } from './markdown.ts'
import { type MentorLine, readMentors } from './mentors.ts'
import type { Report } from './problems.ts'
import { readProgramName } from './program-name.ts'
import type { ProjectRecord } from './records.ts'
import { skillLines } from './skill-lines.ts'
import { readSkills } from './skills.ts'
import { readTexts } from './texts.ts'
import { reportUnknownLabels } from './unknown-labels.ts'
import { readUpstreamIssues } from './upstream-issues.ts'

/** What the markdown itself says; the term and the CNCF project's canonical name come from elsewhere. */
export type ReadProject = Omit<Project, 'id' | 'term' | 'state' | 'cncfProject' | 'maturity'> & { body: Pick<Body, 'description' | 'expectedOutcome' | 'extra'> }

export function readProject(record: ProjectRecord, path: string, report: Report, parse: Parse): ReadProject {
  const of = (...kinds: FieldKind[]): Field[] => record.fields.filter(({ kind }) => kinds.includes(kind))
  const { programName, lines: before } = readProgramName(record.before.lines, parse)
  const texts = readTexts(before, of('description', 'expectedOutcome'), of('extra', 'mentees'), parse)
  const skills = readSkills(skillLines(of('skills', 'technologies'), parse))
  const mentorFields = of('mentors')
  const { mentors, impossible } = readMentors(mentorFields.flatMap(mentorLines))
  const upstreamIssues = of('upstreamIssues').flatMap((field) => readUpstreamIssues(listLines(field.lines).join('\n')))
  const links = lfxOfRecord(record)
  const title = titleOf(record.title)

  const place = { line: record.line, column: record.column }
  if (record.title === null) report(place, 'warning', 'lost-heading', 'A second list of fields without a heading; put the project’s title above it')
  else if (title === UNTITLED) report(place, 'warning', 'lost-heading', 'The heading of this list of fields is empty; write the project’s title into it')
  if ((record.title ?? '').length > LONGEST_TITLE) report(place, 'warning', 'over-limit', `The title has more than ${LONGEST_TITLE} characters; the rest is cut off`)
  reportUnknownLabels(record.fields, report)
  if (record.cncfProject === null) report(place, 'error', 'missing-cncf-project', `No CNCF project heading above “${title}”`)
  if (mentors.length === 0) report(mentorFields[0] ?? place, 'warning', 'missing-mentor', `No mentor could be read for “${title}”; write them as “Name (@github-handle)”`)
  for (const handle of impossible) report(lineWith(handle, mentorFields) ?? place, 'warning', 'impossible-handle', `“${withoutEmails(handle)}” cannot be a GitHub login`)
  for (const { written, suggestion } of skills.doubts) report(lineWith(written, of('skills', 'technologies')) ?? place, 'warning', 'near-known-skill', `Unknown skill “${withoutEmails(written)}”: did you mean ${suggestion}?`)
  reportLfx(record, links, title, report)

  return {
    cncfProjectAsWritten: withoutEmails(record.cncfProject ?? 'CNCF'),
    group: record.group === null ? null : withoutEmails(record.group),
    title,
    programName,
    description: texts.description.text,
    expectedOutcome: texts.expectedOutcome?.text ?? null,
    skills: skills.skills,
    optionalSkills: skills.optionalSkills,
    skillsText: skills.skillsText === null ? null : withoutEmails(skills.skillsText),
    mentors,
    upstreamIssues: upstreamIssues.filter((issue, at) => upstreamIssues.findIndex(({ url }) => url === issue.url) === at),
    lfxUrl: links[0]?.url ?? null,
    lfxId: links[0]?.id ?? null,
    size: firstText(of('size'), readSize, parse),
    difficulty: firstText(of('difficulty'), readDifficulty, parse),
    prerequisites: [],
    source: { path, line: record.line },
    body: { description: texts.description.rich, expectedOutcome: texts.expectedOutcome?.rich ?? null, extra: texts.extra },
  }
}

/** The line of a field on which something stands. Its column is known for the label only: of other lines the indent is taken off. */
function lineWith(text: string, fields: readonly Field[]): { line: number; column: number } | null {
  for (const { line, column, lines } of fields) {
    const index = lines.findIndex((one) => one.includes(text))
    if (index >= 0) return { line: line + index, column: index === 0 ? column : 1 }
  }
  return null
}

const UNTITLED = 'Untitled project'

/** Upstream's longest has 156 characters. */
const LONGEST_TITLE = 300

function titleOf(written: string | null): string {
  const title = withoutEmails(written ?? '').trim()
  if (title === '') return UNTITLED
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '').trim()}…` : title
}

function mentorLines(field: Field): MentorLine[] {
  const role = /\b(primary|secondary|backup|lead|adjunct|co)\b/i.exec(field.written)?.[1]?.toLowerCase() ?? null
  return listLines(field.lines).map((text) => ({ text, role }))
}

function firstText(fields: readonly Field[], read: (text: string) => string | null, parse: Parse): string | null {
  const text = fields.flatMap((field) => listLines(field.lines)).find((line) => line !== '')
  return text === undefined ? null : read(withoutEmails(plainText(parse(text, true))))
}
