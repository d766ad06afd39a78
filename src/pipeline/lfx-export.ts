/**
 * Reads LFX's own export of a term, `lfx-export.json`, from which upstream also generates the README.
 * Each program is written as the README writes it and read by the same reader, so that the two agree field by field;
 * roles, prerequisites and maturity, which only the export has, are added. E-mail addresses, LFX account ids and
 * everything else this file does not name are never looked at.
 */
import * as v from 'valibot'
import { cleanText } from './clean-text.ts'
import { withoutEmails } from './email.ts'
import { LIMITS } from './limits.ts'
import { readMentors } from './mentors.ts'
import type { Names } from './outline.ts'
import { readPrerequisites } from './prerequisites.ts'
import { reportTo } from './problems.ts'
import type { ReadProject } from './project.ts'
import { type ReadFile, readFile } from './read-file.ts'

export interface ReadExport extends ReadFile {
  projects: (ReadProject & { maturity: string | null })[]
}

/** A field of another type than expected counts as missing: upstream's form may change, and one program must not cost the others. */
const Text = v.fallback(v.pipe(v.nullish(v.string(), ''), v.transform((text) => cleanText(text).trim())), '')
const MentorRow = v.object({ name: Text, github_handle: Text, role: Text })
const Program = v.object({
  cncf_project: Text,
  cncf_project_maturity: Text,
  program_name_full: Text,
  program_name_short: Text,
  description: Text,
  technologies: Text,
  skills: Text,
  mentors: v.fallback(v.array(v.fallback(MentorRow, { name: '', github_handle: '', role: '' })), []),
  upstream_issue_url: Text,
  lfx_url: Text,
  prerequisites: v.optional(v.unknown()),
})
type Program = v.InferOutput<typeof Program>
const Export = v.object({ programs: v.array(v.unknown()) })

/** The export has no dates. */
const YEAR = 2000

/** @param path below `programs/` */
export function readLfxExport(raw: string, path: string, names: Names): ReadExport {
  const read: ReadExport = { projects: [], timeline: [], problems: [] }
  const report = reportTo(read.problems, path)
  const programs = raw.length > LIMITS.file ? null : parsePrograms(raw)
  if (programs === null) {
    report({ line: 1 }, 'error', 'bad-export', 'This is no LFX export: JSON with a list “programs” is expected, of at most a million characters')
    return read
  }
  if (programs.length > LIMITS.projects) report({ line: 1 }, 'error', 'over-limit', `More than ${LIMITS.projects} programs in one export; the rest is not read`)
  const lineOf = lineFinder(raw)
  for (const [index, row] of programs.slice(0, LIMITS.projects).entries()) {
    const program = v.safeParse(Program, row)
    if (!program.success || program.output.program_name_short === '') {
      report({ line: lineOf('') }, 'error', 'bad-export', `Program ${index + 1} of the export has no name; it is left out`)
      continue
    }
    const line = lineOf(JSON.stringify(program.output.program_name_short))
    const { projects: [project], problems } = readFile(asMarkdown(program.output), path, YEAR, names)
    // Lines of the text made here mean nothing to anybody; mentors are read below.
    read.problems.push(...problems.filter(({ rule }) => rule !== 'missing-mentor').map((problem) => ({ ...problem, line, column: 1 })))
    if (project === undefined) continue
    const { mentors, impossible } = readMentors(program.output.mentors.filter(({ name, github_handle }) => name + github_handle !== '').map(mentorLine))
    if (mentors.length === 0) report({ line }, 'warning', 'missing-mentor', `The export names no mentor for “${project.title}”`)
    for (const handle of impossible) report({ line }, 'warning', 'impossible-handle', `“${withoutEmails(handle)}” cannot be a GitHub login`)
    read.projects.push({
      ...project,
      mentors,
      prerequisites: readPrerequisites(program.output.prerequisites),
      maturity: program.output.cncf_project_maturity || null,
      source: { path, line },
    })
  }
  return read
}

function parsePrograms(raw: string): unknown[] | null {
  try {
    const parsed = v.safeParse(Export, JSON.parse(raw.replace(/^\uFEFF/, '')))
    return parsed.success ? parsed.output.programs : null
  } catch {
    return null
  }
}

/** Finds strings in the order they stand in the file; JSON itself keeps no lines. */
function lineFinder(raw: string): (text: string) => number {
  let at = 0
  let line = 1
  return (text) => {
    const found = raw.indexOf(text, at)
    if (found >= at) {
      line += raw.slice(at, found).split('\n').length - 1
      // The next of the same name is another.
      at = found + text.length
    }
    return line
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** As upstream's generated README shows a program: the proposal's own markdown in a block quote. */
function asMarkdown(program: Program): string {
  const field = (label: string, value: string): string[] => (value === '' ? [] : [`- ${label}: ${oneLine(value)}`])
  return [
    '## Accepted Projects',
    `### ${oneLine(program.cncf_project)}`,
    `#### ${oneLine(program.program_name_short)}`,
    '',
    oneLine(program.program_name_full),
    '',
    '- Description:',
    '',
    ...program.description.split('\n').map((line) => `  > ${line}`),
    '',
    ...field('Recommended Skills', program.skills),
    ...field('Technologies', program.technologies),
    ...field('Upstream Issue', program.upstream_issue_url),
    ...field('LFX URL', program.lfx_url),
  ].join('\n')
}

const mentorLine = ({ name, github_handle: handle, role }: Program['mentors'][number]): { text: string; role: string | null } => ({
  text: oneLine(handle === '' ? name : `${name} (@${handle.replace(/^@/, '')})`),
  role: role.replace(/[ -]?mentor$/i, '').toLowerCase() || null,
})
