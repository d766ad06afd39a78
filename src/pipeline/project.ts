/** Makes a project of one record: each field read by its own module, and what is wrong reported. */
import type { Body } from '../schema/catalogue.ts'
import type { Project } from '../schema/project.ts'
import type { RichText } from '../schema/rich-text.ts'
import { toRichText } from './body.ts'
import { type Part, splitDescription } from './description.ts'
import { readDifficulty, readSize } from './effort.ts'
import { withoutEmails } from './email.ts'
import type { Field } from './fields.ts'
import type { FieldKind } from './labels.ts'
import { type LfxLink, lfxLinks } from './lfx-link.ts'
import { listLines } from './list-lines.ts'
import { collapse, type Parse, plainText } from './markdown.ts'
import { type MentorLine, readMentors } from './mentors.ts'
import type { Report } from './problems.ts'
import { readProgramName } from './program-name.ts'
import type { ProjectRecord } from './records.ts'
import { skillLines } from './skill-lines.ts'
import { readSkills } from './skills.ts'
import { reportUnknownLabels } from './unknown-labels.ts'
import { readUpstreamIssues } from './upstream-issues.ts'

/** What the markdown itself says; the term and the CNCF project's canonical name come from elsewhere. */
export type ReadProject = Omit<Project, 'id' | 'term' | 'state' | 'cncfProject' | 'maturity'> & { body: Pick<Body, 'description' | 'expectedOutcome' | 'extra'> }

export function readProject(record: ProjectRecord, path: string, report: Report, parse: Parse): ReadProject {
  const of = (...kinds: FieldKind[]): Field[] => record.fields.filter(({ kind }) => kinds.includes(kind))
  const { programName, lines: before } = readProgramName(record.before.lines, parse)
  const texts = readTexts(before, of('description', 'expectedOutcome'), of('extra', 'mentees'), parse)
  const skills = readSkills(of('skills', 'technologies').flatMap((field) => skillLines(field, parse)))
  const mentorFields = of('mentors')
  const { mentors, impossible } = readMentors(mentorFields.flatMap(mentorLines))
  const upstreamIssues = of('upstreamIssues').flatMap((field) => readUpstreamIssues(listLines(field.lines).join('\n')))
  const links = lfxOf(record, of)
  const title = titleOf(record.title)

  const place = { line: record.line, column: record.column }
  if (record.title === null) report(place, 'warning', 'lost-heading', 'A second list of fields without a heading; put the project’s title above it')
  if ((record.title ?? '').length > LONGEST_TITLE) report(place, 'warning', 'over-limit', `The title has more than ${LONGEST_TITLE} characters; the rest is cut off`)
  reportUnknownLabels(record.fields, report)
  if (record.organisation === null) report(place, 'error', 'missing-cncf-project', `No CNCF project heading above “${title}”`)
  if (mentors.length === 0) report(mentorFields[0] ?? place, 'warning', 'missing-mentor', `No mentor could be read for “${title}”; write them as “Name (@github-handle)”`)
  for (const handle of impossible) report(lineWith(handle, mentorFields) ?? place, 'warning', 'impossible-handle', `“${withoutEmails(handle)}” cannot be a GitHub login`)
  for (const { written, suggestion } of skills.doubts) report(lineWith(written, of('skills', 'technologies')) ?? place, 'warning', 'near-known-skill', `Unknown skill “${written}”: did you mean ${suggestion}?`)
  reportLfx(of('lfxUrl'), links, title, report)

  return {
    cncfProjectAsWritten: withoutEmails(record.organisation ?? 'CNCF'),
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

/** The line of a field on which something stands. */
function lineWith(text: string, fields: readonly Field[]): { line: number; column: number } | null {
  for (const { line, column, lines } of fields) {
    const index = lines.findIndex((one) => one.includes(text))
    if (index >= 0) return { line: line + index, column: index === 0 ? column : (lines[index] ?? '').indexOf(text) + 1 }
  }
  return null
}

/** Upstream's longest has 156 characters. */
const LONGEST_TITLE = 300

function titleOf(written: string | null): string {
  const title = withoutEmails(written ?? '').trim()
  if (title === '') return 'Untitled project'
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '').trim()}…` : title
}

interface Text {
  text: string
  rich: RichText
}

/** Text above the labels is the description where no label says so; otherwise it stands in front of it. */
function readTexts(before: readonly string[], fields: readonly Field[], extras: readonly Field[], parse: Parse): { description: Text; expectedOutcome: Text | null; extra: Body['extra'] } {
  const parts: Part[] = [{ label: null, kind: 'description', lines: [...before], inline: false }]
  for (const field of fields) {
    if (field.kind === 'expectedOutcome') parts.push({ label: field.written, kind: 'expectedOutcome', lines: [...field.lines], inline: field.inline })
    else parts.push(...splitDescription(field.lines, field.inline))
  }
  const joined = (kind: Part['kind']): Text[] => parts.filter((part) => part.kind === kind && part.lines.some((line) => line.trim() !== '')).map((part) => toText(part, parse))
  const outcomes = joined('expectedOutcome')
  return {
    description: join(joined('description')),
    expectedOutcome: parts.some(({ kind }) => kind === 'expectedOutcome') && outcomes.length > 0 ? join(outcomes) : null,
    extra: [
      ...parts.filter(({ kind }) => kind === 'extra').map((part) => ({ label: part.label ?? '', text: toText(part, parse).rich })),
      ...extras.map((field) => ({ label: field.written, text: toText(field, parse).rich })),
    ],
  }
}

function toText({ lines, inline }: { lines: readonly string[]; inline: boolean }, parse: Parse): Text {
  const tree = parse(lines.join('\n').trim(), inline)
  return { text: withoutEmails(plainText(tree), '[e-mail removed]'), rich: toRichText(tree) }
}

const join = (texts: readonly Text[]): Text => ({
  text: collapse(texts.map(({ text }) => text).join(' ')),
  rich: { type: 'root', children: texts.flatMap(({ rich }) => rich.children) },
})

function mentorLines(field: Field): MentorLine[] {
  const role = /\b(primary|secondary|backup|lead|adjunct|co)\b/i.exec(field.written)?.[1]?.toLowerCase() ?? null
  return listLines(field.lines).map((text) => ({ text, role }))
}

function firstText(fields: readonly Field[], read: (text: string) => string | null, parse: Parse): string | null {
  const text = fields.flatMap((field) => listLines(field.lines)).find((line) => line !== '')
  return text === undefined ? null : read(withoutEmails(plainText(parse(text, true))))
}

/** The label's first line, or the heading's link, or a link pasted among the issues: never one from the running text. */
function lfxOf(record: ProjectRecord, of: (...kinds: FieldKind[]) => Field[]): LfxLink[] {
  const labelled = of('lfxUrl').flatMap((field) => lfxLinks(field.lines.find((line) => line.trim() !== '') ?? ''))
  if (labelled.length > 0) return labelled
  const heading = lfxLinks(record.headingMarkdown)
  return heading.length > 0 ? heading : of('upstreamIssues').flatMap((field) => lfxLinks(listLines(field.lines).join('\n')))
}

function reportLfx(fields: readonly Field[], links: readonly LfxLink[], title: string, report: Report): void {
  const field = fields[0]
  if (field === undefined) return
  const ids = new Set(links.map(({ id }) => id))
  const value = (field.lines.find((line) => line.trim() !== '') ?? '').trim()
  if (ids.size > 1) report(field, 'error', 'two-lfx-ids', `“${title}” has ${ids.size} LFX ids; the first is used`)
  if (ids.size === 0 && value !== '' && !/^tb[da]$/i.test(value) && !value.includes('communitybridge.org/')) {
    report(field, 'warning', 'bad-lfx-url', 'Not a project page of mentorship.lfx.linuxfoundation.org; the link is left out')
  }
}
