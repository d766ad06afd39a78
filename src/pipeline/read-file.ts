/** Reads one markdown file of a term: its projects and what is wrong with it. Knows no other file. */
import type { Problem } from '../schema/problem.ts'
import { cleanText } from './clean-text.ts'
import { DEADLINE, runAll } from './deadline.ts'
import { LIMITS, overLimit } from './limits.ts'
import { parseMarkdown, plainRoot } from './markdown.ts'
import { type Names, type Outlined, outline } from './outline.ts'
import { type Report, reportTo } from './problems.ts'
import { type ReadProject, readProject } from './project.ts'
import { type ProjectRecord, readRecords } from './records.ts'
import { type Section, splitSections } from './sections.ts'

export interface ReadFile {
  projects: ReadProject[]
  problems: Problem[]
}

/** @param path below `programs/` */
export function readFile(raw: string, path: string, names: Names): ReadFile {
  const problems: Problem[] = []
  const report = reportTo(problems, path)
  const { sections, unclosed } = splitSections(cleanText(withinLimit(raw, report)))
  for (const { line, what } of unclosed) report({ line }, 'warning', 'unclosed-block', `This ${what} is never closed; the lines below it are read as if it were not there`)
  const outlined = outlineOf(sections, names)
  if (outlined.length > LIMITS.projects) report({ line: outlined[LIMITS.projects]?.section.heading?.line ?? null }, 'error', 'over-limit', `More than ${LIMITS.projects} projects in one file; the rest is not read`)
  const tasks = outlined.slice(0, LIMITS.projects).flatMap((found) => {
    const harmless = isHarmless(found.section, report)
    return readRecords(found).map((record) => ({ record, harmless }))
  })
  const read = runAll(tasks.map(({ record, harmless }) => () => readOne(record, path, harmless)))
  const done = tasks.map(({ record }, index) => read[index] ?? readAsPlain(record, path, report))
  return { projects: done.map(({ project }) => project), problems: [...problems, ...done.flatMap(({ problems }) => problems)] }
}

function withinLimit(raw: string, report: Report): string {
  if (raw.length <= LIMITS.file) return raw
  report({ line: 1 }, 'error', 'over-limit', `More than ${LIMITS.file} characters in one file; the rest is not read`)
  return raw.slice(0, raw.lastIndexOf('\n', LIMITS.file) + 1)
}

const asPlain = (text: string): ReturnType<typeof plainRoot> => plainRoot(text)

function outlineOf(sections: readonly Section[], names: Names): Outlined[] {
  const [outlined] = runAll([() => outline(sections, names, (text, inline) => (text.length <= 1000 && overLimit([text]) === null ? parseMarkdown(text, inline) : plainRoot(text)))])
  return outlined ?? outline(sections, names, asPlain)
}

function isHarmless(section: Section, report: Report): boolean {
  const over = overLimit(section.lines)
  if (over !== null) report({ line: section.firstLine + over.index }, 'warning', 'over-limit', `${over.what.replace(/^m/, 'M')}: this project is shown as plain text`)
  return over === null
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
