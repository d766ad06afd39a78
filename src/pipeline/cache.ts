/** Remembers what was read from each file, on disk, so that a build after one changed file reads one file. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The key names everything the value depends on besides the code, what it is first of all. Values are plain JSON.
 * @returns what `read` returned for the same key before, or now
 */
export type Cached = <T>(key: readonly [what: string, ...text: string[]], read: () => T) => T

export const uncached: Cached = (_, read) => read()

/** Entries not used for this long are removed. */
const MONTH = 30 * 24 * 60 * 60 * 1000

/**
 * A cache that cannot be read or written is no cache, never an error.
 * @param folder usually below `node_modules/.cache/`
 * @param version of the code that reads: other code, other entries
 */
export function diskCache(folder: string, version: string): Cached {
  const memory = new Map<string, unknown>()
  return <T>(key: readonly string[], read: () => T): T => {
    const name = `${hash([version, ...key])}.json`
    const known = memory.get(name) ?? stored(path.join(folder, name))
    const value = known ?? read()
    memory.set(name, value)
    if (known === null) store(folder, name, value)
    // Only this module writes here, and the name is a hash of all the value depends on: it is what `read` would return.
    return value as T
  }
}

/** Of all the code that decides what a file is read as. */
export function codeVersion(folders: readonly string[]): string {
  return hash(folders.flatMap((folder) => readdirSync(folder).toSorted()
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [name, readFileSync(path.join(folder, name), 'utf8')])))
}

const hash = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

function stored(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function store(folder: string, name: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true })
    const unfinished = path.join(folder, `${name}.${process.pid}.new`)
    writeFileSync(unfinished, JSON.stringify(value))
    renameSync(unfinished, path.join(folder, name))
    for (const other of readdirSync(folder)) {
      if (Date.now() - statSync(path.join(folder, other)).mtimeMs > MONTH) rmSync(path.join(folder, other), { force: true })
    }
  } catch {
    // A read-only or full disk only costs time.
  }
}
