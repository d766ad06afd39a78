/** The one owner of `src/generated/`: writes a file only when its bytes changed, so that watchers do not go round in circles. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @param files text by path below `folder`
 * @returns the paths that were written or removed
 */
export function writeGenerated(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed: string[] = []
  for (const [name, text] of files) {
    const file = path.join(folder, name)
    if (contentOf(file) === text) continue
    mkdirSync(path.dirname(file), { recursive: true })
    // A reader never sees half a file.
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
    changed.push(name)
  }
  for (const name of namesIn(folder)) {
    if (files.has(name) || !name.endsWith('.json')) continue
    rmSync(path.join(folder, name))
    changed.push(name)
  }
  return changed
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'))
  } catch {
    return []
  }
}
