/** Reads one markdown file of a term: its projects and what is wrong with it. Knows no other file. */
import type { Problem } from '../schema/problem.ts'
import type { Activity } from '../schema/term.ts'
import { cleanText } from './clean-text.ts'
import { DEADLINE, runAll } from './deadline.ts'
import { withoutEmails } from './email.ts'
import { readLabel } from './labels.ts'
import { lfxLinks } from './lfx-link.ts'
import { LIMITS, overLimit } from './limits.ts'
import { type Parse, parseMarkdown, plainRoot } from './markdown.ts'
import { type Names, outline, type Outlined } from './outline.ts'
import { type Report, reportTo } from './problems.ts'
import { type ReadProject, readProject } from './project.ts'
import { type ProjectRecord, readRecords } from './records.ts'
import { withInlineLinks } from './reference-links.ts'
import { type Section, splitSections } from './sections.ts'
import { readTimeline } from './timeline.ts'
import { visibleLines } from './visible-lines.ts'

export interface ReadFile {
  projects: ReadProject[]
  timeline: Activity[]
  problems: Problem[]
}

/**
 * @param path below `programs/`
 * @param year of the term, for dates that name none
 */
export function readFile(raw: string, path: string, year: number, names: Names): ReadFile {
  const problems: Problem[] = []
  const report = reportTo(problems, path)
  const visible = visibleLines(cleanText(raw.slice(0, LIMITS.raw)))
  const { timeline, problems: dates } = readTimeline(visible.lines.join('\n'), year)
  for (const { line, rule, message } of dates) report({ line }, 'warning', rule, message)
  const sections = withinLimit(splitSections({ ...visible, lines: withInlineLinks(visible) }), report)
  for (const { line, what } of visible.unclosed) report({ line }, 'warning', 'unclosed-block', `This ${what} is never closed; the lines below it are read as if it were not there`)
  const outlined = outline(sections, names, parseHeading, ({ heading, firstLine }, text) =>
    report(heading ?? { line: firstLine }, 'warning', 'heading-not-read', `What stands below “${withoutEmails(text)}” belongs to no project: either a title is missing above it, or a field such as “Description:” below it`))
  if (outlined.length > LIMITS.projects) report({ line: outlined[LIMITS.projects]?.section.heading?.line ?? null }, 'error', 'over-limit', `More than ${LIMITS.projects} projects in one file; the rest is not read`)
  const tasks = outlined.slice(0, LIMITS.projects).flatMap((found) => {
    const harmless = isHarmless(found, report)
    return readRecords(found).map((record) => ({ record, harmless }))
  })
  const read = runAll(tasks.map(({ record, harmless }) => () => readOne(record, path, harmless)))
  const done = tasks.map(({ record }, index) => read[index] ?? readAsPlain(record, path, report))
  const projects = done.map(({ project }) => project)
  reportLostIds(sections, projects, report)
  return { projects, timeline: timeline.map((row) => ({ ...row, activity: withoutEmails(row.activity), dateText: withoutEmails(row.dateText) })), problems: [...problems, ...done.flatMap(({ problems }) => problems)] }
}

/** A long section costs itself; only when all of them together are too long, the last are not read. */
function withinLimit(sections: readonly Section[], report: Report): Section[] {
  const kept: Section[] = []
  let total = 0
  for (const section of sections) {
    const { lines, size } = firstLines(section.lines)
    total += size
    if (total > LIMITS.file) {
      report({ line: section.firstLine }, 'error', 'over-limit', `More than ${LIMITS.file} characters in one file; the rest is not read`)
      break
    }
    // One line more than fits, so that the check of limits finds it too long and reports it.
    kept.push(lines.length === section.lines.length ? section : { ...section, lines })
  }
  return kept
}

function firstLines(lines: readonly string[]): { lines: readonly string[]; size: number } {
  let size = 0
  const end = lines.findIndex((line) => (size += line.length + 1) > LIMITS.section)
  return end < 0 ? { lines, size } : { lines: lines.slice(0, end + 1).map((line) => line.slice(0, LIMITS.section + 1)), size: LIMITS.section }
}

/** The ids are the best check there is that no project was missed: one stands at each accepted project's label or heading. */
function reportLostIds(sections: readonly Section[], projects: readonly ReadProject[], report: Report): void {
  const known = new Set(projects.map(({ lfxId }) => lfxId))
  for (const { heading, firstLine, lines } of sections) {
    const labelled = lines.map((line, index) => ({ line: firstLine + index, text: readLabel(line)?.kind === 'lfxUrl' ? line : '' }))
    for (const { line, text } of [...(heading === null ? [] : [{ line: heading.line, text: heading.markdown }]), ...labelled]) {
      for (const { id } of lfxLinks(text)) if (!known.has(id)) report({ line }, 'error', 'lfx-id-in-no-record', `The LFX project ${id} belongs to no record; is a heading or a label above it missing?`)
    }
  }
}

const asPlain = (text: string): ReturnType<typeof plainRoot> => plainRoot(text)

/** Headings are read before any deadline runs: they must be short as well as harmless. */
const parseHeading: Parse = (text, inline) =>
  text.length <= 1000 && overLimit([text]) === null ? parseMarkdown(text, inline) : plainRoot(text)

/** Its own section, and what further headings added to it. */
function isHarmless({ section, fields }: Outlined, report: Report): boolean {
  const end = section.firstLine + section.lines.length
  const parts = [{ line: section.firstLine, lines: section.lines }, ...fields.fields.filter(({ line }) => line >= end)]
  return parts.every(({ line, lines }) => {
    const over = overLimit(lines)
    if (over !== null) report({ line: line + over.index }, 'warning', 'over-limit', `${over.what.replace(/^m/, 'M')}: this project is shown as plain text`)
    return over === null
  })
}

interface ReadOne {
  project: ReadProject
  problems: Problem[]
}

function readOne(record: ProjectRecord, path: string, harmless: boolean): ReadOne {
  const problems: Problem[] = []
  const project = readProject(record, path, reportTo(problems, path), harmless ? parseMarkdown : asPlain)
  return { project, problems }
}

function readAsPlain(record: ProjectRecord, path: string, report: Report): ReadOne {
  report(record, 'warning', 'over-limit', `Reading this project as markdown takes longer than ${DEADLINE} ms or nests too deep: it is shown as plain text`)
  return readOne(record, path, false)
}
