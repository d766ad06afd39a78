/** Reads one markdown file of a term: its projects and what is wrong with it. Knows no other file. */
import type { Problem } from '../schema/problem.ts'
import { cleanText } from './clean-text.ts'
import { type Names, outline } from './outline.ts'
import { reportTo } from './problems.ts'
import { type ReadProject, readProject } from './project.ts'
import { readRecords } from './records.ts'
import { splitSections } from './sections.ts'

export interface ReadFile {
  projects: ReadProject[]
  problems: Problem[]
}

/** @param path below `programs/` */
export function readFile(raw: string, path: string, names: Names): ReadFile {
  const problems: Problem[] = []
  const report = reportTo(problems, path)
  const { sections, unclosed } = splitSections(cleanText(raw))
  for (const { line, what } of unclosed) report({ line }, 'warning', 'unclosed-block', `This ${what} is never closed; the lines below it are read as if it were not there`)
  const projects = outline(sections, names).flatMap(readRecords).map((record) => readProject(record, path, report))
  return { projects, problems }
}
