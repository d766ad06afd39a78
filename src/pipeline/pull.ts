/**
 * `npm run content:pull`: replaces the content by upstream's, whole or not at all. The project ships one term's file;
 * after a pull the folder holds every term, and a COMMIT that says which state of upstream that is, and of which day.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Compiled, compile } from './compile.ts'
import { type ContentCommit, writeContentCommit } from './content-commit.ts'
import { fetchFiles, isRepository } from './git.ts'
import { pullSummary } from './pull-summary.ts'
import { CONTENT_PATTERNS, copyContent, isFolder, programsIn } from './pulled-files.ts'
import { readSources } from './sources.ts'

export const UPSTREAM = 'https://github.com/cncf/mentoring'

export interface PullOptions {
  /** Folder that is replaced. */
  content: string
  /** URL of a repository, path of a clone, or of a plain folder that holds `programs/`. */
  from: string
  /** Branch, tag or commit; null for the repository's HEAD. */
  ref: string | null
}

export interface Pulled {
  /** Null for a plain folder. */
  commit: string | null
  summary: string
  compiled: Compiled
}

/**
 * @throws with a sentence for people, the content as it was, when anything fails: no connection, no such ref,
 * a full disk, or not one project in what was found
 */
export function pull({ content, from, ref }: PullOptions): Pulled {
  clearLeftovers(content)
  const work = `${workName(content)}${process.pid}`
  rmSync(work, { recursive: true, force: true })
  try {
    mkdirSync(work, { recursive: true })
    const fresh = path.join(work, 'new')
    const commit = take(from, ref, work, fresh)
    const compiled = compile(readSources([fresh]))
    if (compiled.projects.length === 0) throw new Error(`Not one mentorship project was recognised in ${from}; the content stays as it was`)
    const before = isFolder(content) ? compile(readSources([content])) : { terms: [], projects: [] }
    if (commit !== null) writeContentCommit(fresh, commit)
    swap(content, fresh, path.join(work, 'old'))
    return { commit: commit?.id ?? null, summary: pullSummary(before, compiled), compiled }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Brings the content files to `fresh`; what git needs stays in `work`. */
function take(from: string, ref: string | null, work: string, fresh: string): ContentCommit | null {
  if (isFolder(from) && !isRepository(from)) {
    const programs = programsIn(from)
    if (programs === null) throw new Error(`${from} is no git repository and holds no programs/`)
    if (ref !== null) throw new Error(`${from} is no git repository, so it has no “${ref}”; leave --ref out`)
    copyContent(programs, fresh)
    return null
  }
  const clone = path.join(work, 'clone')
  const commit = fetchFiles(isFolder(from) ? path.resolve(from) : from, ref, CONTENT_PATTERNS, clone)
  const programs = path.join(clone, 'programs')
  if (!isFolder(programs)) throw new Error(`There is no programs/ in ${from} at ${commit.id}`)
  copyContent(programs, fresh)
  return commit
}

/** Two renames on one disk; when the second fails the first is undone. */
function swap(content: string, fresh: string, old: string): void {
  const had = isFolder(content)
  if (had) renameSync(content, old)
  try {
    renameSync(fresh, content)
  } catch (error) {
    if (had) renameSync(old, content)
    throw error
  }
}

const workName = (content: string): string => path.join(path.dirname(content), `.${path.basename(content)}-pull-`)

/** What a run left that was killed: its folder, and the content itself when it died between the two renames. */
function clearLeftovers(content: string): void {
  const start = path.basename(workName(content))
  const parent = path.dirname(content)
  for (const name of isFolder(parent) ? readdirSync(parent) : []) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN
    if (!Number.isInteger(pid) || isAlive(pid)) continue
    const old = path.join(parent, name, 'old')
    if (!isFolder(content) && isFolder(old)) renameSync(old, content)
    rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
