/** What a run has found so far, line by line: it outlives a test that hangs. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Coverage, Hits } from './instrumented.ts'

/** Below the folder Vitest runs in, which is Stryker's copy of the project. */
export const JOURNAL = 'mutation-journal.jsonl'

export type Line =
  | { readonly kind: 'test'; readonly id: string; readonly name: string; readonly file: string; readonly ms: number; readonly failure: string | null }
  /** Of the first run, which tries nothing: which mutants the file hits, and how long its tests took. */
  | { readonly kind: 'covered'; readonly file: string; readonly coverage: Coverage; readonly ms: number }
  | { readonly kind: 'trying'; readonly mutant: string }
  | { readonly kind: 'killed'; readonly mutant: string; readonly by: string }
  | { readonly kind: 'timeout'; readonly mutant: string }
  | { readonly kind: 'done'; readonly file: string }

export const write = (line: Line): void => appendFileSync(JOURNAL, `${JSON.stringify(line)}\n`)

export const readJournal = (): Line[] =>
  // Only `write` makes the file.
  existsSync(JOURNAL) ? readFileSync(JOURNAL, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Line) : []

const add = (to: Hits, from: Hits): void => {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits
}

/** Of all files together. */
export function allCoverage(journal: readonly Line[]): Coverage {
  const all: Coverage = { static: {}, perTest: {} }
  for (const line of journal) {
    if (line.kind !== 'covered') continue
    add(all.static, line.coverage.static)
    for (const [test, hits] of Object.entries(line.coverage.perTest)) add((all.perTest[test] ??= {}), hits)
  }
  return all
}
