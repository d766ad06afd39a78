/** The commit of cncf/mentoring that the content was pulled from, kept beside the content in `COMMIT`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const NAME = 'COMMIT'

/** Null for content that was not pulled, and for anything that is no commit id. */
export function readContentCommit(content: string): string | null {
  try {
    return /^[0-9a-f]{40,64}$/.exec(readFileSync(path.join(content, NAME), 'utf8').trim())?.[0] ?? null
  } catch {
    return null
  }
}

export const writeContentCommit = (content: string, commit: string): void => writeFileSync(path.join(content, NAME), `${commit}\n`)
