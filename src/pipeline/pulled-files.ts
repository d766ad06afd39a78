/** Which of upstream's files are content, and copying them. */
import { copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** In git's language, anchored at the repository's root. Right below `programs/` is a list of what was completed, which is of no term. */
export const CONTENT_PATTERNS = ['/programs/*/**/*.md', '/programs/**/lfx-export.json', '/programs/lfx-mentorship/automation/projects.yml']
/** The same below `programs/`. */
const CONTENT = /\/.*\.md$|(?:^|\/)lfx-export\.json$|^lfx-mentorship\/automation\/projects\.yml$/

/** @returns the folder laid out like `programs/` in or at `folder`; null when it is none */
export function programsIn(folder: string): string | null {
  const inside = path.join(folder, 'programs')
  if (isFolder(inside)) return inside
  return ['lfx-mentorship', 'summerofcode'].some((name) => isFolder(path.join(folder, name))) ? folder : null
}

export const isFolder = (folder: string): boolean => lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true

/** Copies content files, never through symbolic links. */
export function copyContent(programs: string, into: string): void {
  mkdirSync(into, { recursive: true })
  for (const file of filesBelow(programs, '')) {
    if (!CONTENT.test(file)) continue
    mkdirSync(path.join(into, path.dirname(file)), { recursive: true })
    copyFileSync(path.join(programs, file), path.join(into, file))
  }
}

function filesBelow(folder: string, below: string): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(below, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(folder, file)
    return entry.isFile() ? [file] : []
  })
}
