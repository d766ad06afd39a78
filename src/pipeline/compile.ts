/** From the content's files to terms, projects and problems. Read this file first: it is the whole pipeline in order. */
import * as v from 'valibot'
import { type Bodies, BodyFactsSchema } from '../schema/catalogue.ts'
import type { Problem } from '../schema/problem.ts'
import { type Project, ProjectIdSchema } from '../schema/project.ts'
import { type Term, TermSchema } from '../schema/term.ts'
import { type Cached, uncached } from './cache.ts'
import { type TermProject, chooseSource, readSource } from './choose-source.ts'
import { type Registry, canonicalCncfProject, isCncfProjectName, readRegistryRows, registryFrom } from './cncf-projects.ts'
import { lfxLinks } from './lfx-link.ts'
import { reportTo } from './problems.ts'
import { projectId } from './project-id.ts'
import type { ReadFile } from './read-file.ts'
import type { Source } from './sources.ts'
import { isPlacedLikeTerm, type TermFile, termOf } from './term.ts'
import { isUpcomingTerm } from './upcoming-term.ts'

export interface Compiled {
  /** Newest first. */
  terms: Term[]
  /** Newest term first, then in source order. */
  projects: Project[]
  /** The long texts, by project id. */
  bodies: Bodies
  problems: Problem[]
}

/** @param cached remembers files read before */
export function compile(sources: readonly Source[], cached: Cached = uncached): Compiled {
  const compiled: Compiled = { terms: [], projects: [], bodies: {}, problems: [] }
  const registrySource = sources.find(({ path }) => path.endsWith('automation/projects.yml'))
  const registryText = registrySource?.text ?? null
  const registry = registryFrom(cached(['registry', registryText ?? ''], () => readRegistryRows(registryText)))
  if (registry.problem !== null) reportTo(compiled.problems, registrySource?.path ?? '')({ line: null }, 'warning', 'bad-registry', registry.problem)
  const names = { isCncfProject: (text: string, parent: string) => isCncfProjectName(text, parent, registry) }
  const readOne = (source: Source): ReadFile => cached(['file', source.path, source.text, registryText ?? ''], () => readSource(source, names))
  for (const { path } of sources.filter(isOfNoTerm)) reportTo(compiled.problems, path)({ line: null }, 'warning', 'no-term', 'Not read: where it lies says no term. Put it into lfx-mentorship/<year>/<term>/, or name it summerofcode/<year>.md')
  for (const { term, files } of byTerm(sources)) {
    const read = chooseSource(files, readOne)
    if (read === null) continue
    const report = reportTo(compiled.problems, read.source.path)
    compiled.problems.push(...read.problems)
    compiled.terms.push(v.parse(TermSchema, { ...term, state: termState(read.source), timeline: read.timeline, source: { path: read.source.path, line: 1 } }))
    if (read.projects.length === 0 && isUpcomingTerm(read.source.text, read.timeline)) report({ line: null }, 'warning', 'no-project-yet', 'This term has dates but no project yet')
    else if (read.projects.length === 0) report({ line: null }, 'error', 'no-project', 'Not a single project was found in this file')
    addProjects(compiled, term, termState(read.source), read.projects, registry)
  }
  return compiled
}

interface TermFiles {
  term: TermFile
  files: Source[]
}

/** Newest first: by year, then number. */
function byTerm(sources: readonly Source[]): TermFiles[] {
  const terms = new Map<string, TermFiles>()
  for (const source of sources) {
    const term = termOf(source.path)
    if (term === null) continue
    const known = terms.get(term.id)
    if (known === undefined) terms.set(term.id, { term, files: [source] })
    else known.files.push(source)
  }
  const age = ({ term }: TermFiles): number => term.year * 10 + (term.number ?? 0)
  return [...terms.values()].toSorted((one, other) => age(other) - age(one))
}

/** Elsewhere below the folders of the programs guides and drafts lie that nobody means to be read. */
const isOfNoTerm = ({ path }: Source): boolean => (/^[^/]+\.md$/i.test(path) || isPlacedLikeTerm(path)) && termOf(path) === null

const termState = (source: Source): Project['state'] => (termOf(source.path)?.kind === 'ideas' ? 'proposed' : 'accepted')

function addProjects(compiled: Compiled, term: TermFile, state: Project['state'], projects: readonly TermProject[], registry: Registry): void {
  const named = projects.map((read) => {
    const { name: cncfProject, maturity } = canonicalCncfProject(read.cncfProjectAsWritten, read.group, registry)
    return { read, cncfProject, maturity: read.maturity ?? maturity, wanted: projectId(term.id, cncfProject, read.title) }
  })
  const ids = new Map<TermProject, string>()
  const taken = new Set<string>()
  for (const { read, wanted } of named.toSorted((one, other) => inOrder(one.wanted, other.wanted) || inOrder(ownMark(one.read), ownMark(other.read)))) {
    const id = free(wanted, taken)
    ids.set(read, id)
    taken.add(id)
  }
  const first = new Map<string, TermProject>()
  for (const { read, cncfProject, maturity, wanted } of named) {
    const { body, ...own } = read
    const id = v.parse(ProjectIdSchema, ids.get(read))
    const other = first.get(wanted)
    if (other === undefined) first.set(wanted, read)
    else reportTo(compiled.problems, own.source.path)({ line: own.source.line }, 'error', 'duplicate-id', `By its title this would be ${wanted}, as line ${other.source.line} would; they are ${id} and ${ids.get(other)} now. Give one of the two another title`)
    const project: Project = { id, term: v.parse(TermSchema.entries.id, term.id), state, ...own, cncfProject, maturity }
    compiled.projects.push(project)
    compiled.bodies[id] = { ...body, ...v.parse(BodyFactsSchema, project) }
  }
}

const inOrder = (one: string, other: string): number => Number(one > other) - Number(one < other)

/** What tells projects of one title apart wherever they stand in the file: LFX's own id, otherwise all that is written. */
const ownMark = (read: TermProject): string => lfxLinks(read.lfxUrl ?? '')[0]?.id ?? `~${JSON.stringify({ ...read, source: null })}`

/** The second of two equal ids gets a number, so that neither project is lost. */
function free(id: string, taken: ReadonlySet<string>): string {
  let number = 2
  let candidate = id
  for (; taken.has(candidate); number += 1) candidate = `${id}-${number}`
  return candidate
}
