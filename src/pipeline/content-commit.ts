/** The commit of cncf/mentoring that the content was pulled from, and its day, kept beside the content in `COMMIT`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface ContentCommit {
  readonly id: string
  /** When it was committed, in UTC, `2026-07-28`; null when that was not noted. */
  readonly day: string | null
}

const NAME = 'COMMIT'

/** Null for content that was not pulled, and for anything that is no commit id. */
export function readContentCommit(content: string): ContentCommit | null {
  try {
    const [, id, day = null] = /^([0-9a-f]{40,64})(?:\s+(\d{4}-\d{2}-\d{2}))?\s*$/.exec(readFileSync(path.join(content, NAME), 'utf8')) ?? []
    return id === undefined ? null : { id, day }
  } catch {
    return null
  }
}

export const writeContentCommit = (content: string, { id, day }: ContentCommit): void => writeFileSync(path.join(content, NAME), `${[id, ...(day === null ? [] : [day])].join('\n')}\n`)
