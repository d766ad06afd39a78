/** Problems as vfile messages: collected while reading, printed by vfile's own reporter. */
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Problem } from '../schema/problem.ts'

export type Report = (place: { line: number | null; column?: number }, severity: Problem['severity'], rule: string, message: string) => void

/** @returns a function that adds to `problems`, for one file */
export const reportTo = (problems: Problem[], path: string): Report => ({ line, column }, severity, rule, message) => {
  problems.push({ path, line, column: column ?? (line === null ? null : 1), severity, rule, message })
}

/** Grouped by file, with a summary at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Map<string, VFile>()
  for (const { path, line, column, severity, rule, message } of problems) {
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    const found = file.message(message, { ...(line === null ? {} : { place: { line, column: column ?? 1 } }), source: 'content', ruleId: rule })
    found.fatal = severity === 'error'
  }
  return reporter([...files.values()], { color: false, quiet: false })
}
