/** One source per term: LFX's export over the accepted list over the ideas. */
import { readLfxExport } from './lfx-export.ts'
import { lfxLinks } from './lfx-link.ts'
import type { Names } from './outline.ts'
import { reportTo } from './problems.ts'
import type { ReadProject } from './project.ts'
import { type ReadFile, readFile } from './read-file.ts'
import type { Source } from './sources.ts'
import { TERM_FILE_KINDS, type TermFileKind, termOf } from './term.ts'

export interface TermProject extends ReadProject {
  /** Where the source itself says so. */
  maturity?: string | null
}

export interface ChosenSource extends ReadFile {
  source: Source
  projects: TermProject[]
}

/**
 * The first kind of file that holds a project; when none does, the one that should have.
 * @param files of one term, at least one
 */
export function chooseSource(files: readonly Source[], readOne: (source: Source) => ReadFile): ChosenSource | null {
  const ranked = files.toSorted((one, other) => rank(one) - rank(other))
  let empty: ChosenSource | null = null
  for (const source of ranked) {
    const read = readOne(source)
    if (read.projects.length === 0) {
      empty ??= { ...read, source }
      continue
    }
    const list = kindOf(source) === 'export' ? ranked.find((other) => kindOf(other) === 'accepted') : undefined
    if (list !== undefined) return withRest({ ...read, source }, readOne(list))
    // Dates stand in the README, also where the projects still come from the ideas.
    return read.timeline.length > 0 || empty === null ? { ...read, source } : withTimeline({ ...read, source }, empty)
  }
  return empty
}

/** Each file by the reader of its kind. */
export const readSource = ({ text, path }: Source, names: Names): ReadFile =>
  path.endsWith('.json') ? readLfxExport(text, path, names) : readFile(text, path, termOf(path)?.year ?? 0, names)

const kindOf = (source: Source): TermFileKind => termOf(source.path)?.kind ?? 'ideas'
const rank = (source: Source): number => TERM_FILE_KINDS.indexOf(kindOf(source))

/** The README is made from the export and has the dates; a project only it has was added by hand and is kept, with a problem. */
function withRest(exported: ChosenSource, list: ReadFile): ChosenSource {
  const known = new Set(exported.projects.flatMap((project) => keys(project)))
  const rest = list.projects.filter((project) => !keys(project).some((key) => known.has(key)))
  const ownerOf = (line: number | null) => list.projects.findLast(({ source }) => line !== null && source.line <= line)
  const ofRest = list.problems.filter(({ line }) => rest.some((project) => project === ownerOf(line)))
  const problems = [...exported.problems, ...ofRest]
  for (const { title, source } of rest) reportTo(problems, source.path)({ line: source.line }, 'warning', 'not-in-export', `“${title}” is not in LFX’s export of this term`)
  return withTimeline({ ...exported, projects: [...exported.projects, ...rest], problems }, list)
}

const OF_DATES: ReadonlySet<string> = new Set(['unparsed-date', 'impossible-date'])

/** What is wrong with the dates comes with them. */
const withTimeline = (chosen: ChosenSource, { timeline, problems }: ReadFile): ChosenSource =>
  ({ ...chosen, timeline, problems: [...problems.filter(({ rule }) => OF_DATES.has(rule)), ...chosen.problems] })

const keys = ({ lfxUrl, title }: ReadProject): string[] => [...lfxLinks(lfxUrl ?? '').map(({ id }) => id), title.toLowerCase()]
