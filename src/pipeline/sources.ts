/** The one owner of the content on disk: which files there are, by their path below cncf/mentoring's `programs/`. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import nodePath from 'node:path'

export interface Source {
  /** Below `programs/`, with forward slashes. */
  path: string
  text: string
}

const WANTED = /\.md$|(?:^|\/)lfx-export\.json$|(?:^|\/)automation\/projects\.yml$/
/** The last of these names: the clone may lie in a folder of the same name. */
const ROOTS = /^.*\/((?:lfx-mentorship|summerofcode)\/.*)/

/**
 * @param paths files, or folders laid out like `programs/`
 * @throws when a path cannot be read
 */
export function readSources(paths: readonly string[]): Source[] {
  const files = paths.flatMap((start) => (statSync(start).isDirectory() ? walk(start) : [start]))
  const sources = files.map((file) => ({ path: belowPrograms(file), text: readFileSync(file, 'utf8') }))
  // The same file named twice is one file.
  return [...new Map(sources.map((source) => [source.path, source])).values()].toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const child = nodePath.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : walk(child)
    return WANTED.test(child.split(nodePath.sep).join('/')) ? [child] : []
  })
}

function belowPrograms(file: string): string {
  const path = nodePath.resolve(file).split(nodePath.sep).join('/')
  return ROOTS.exec(path)?.[1] ?? nodePath.posix.basename(path)
}
