/** What a project must satisfy beyond the words of a query: exact phrases, and nothing of what was excluded. */
import type { OpenIndex } from './open-index.ts'
import type { Planner } from './plan.ts'
import type { Clause } from './query.ts'
import { verifyPhrase, type LongText, type SearchableProject } from './verify.ts'

export interface Demands {
  /** Null when everything passes. */
  passes: ((position: number) => boolean) | null
  /** Positions that passed although their long text was not there to look for a phrase. */
  unchecked: ReadonlySet<number>
}

export function demandsOf(
  clauses: readonly Clause[],
  planner: Planner,
  index: OpenIndex,
  projects: readonly SearchableProject[],
  longText: LongText | undefined,
): Demands {
  const unchecked = new Set<number>()
  const read = clauses.map((clause) => ({ ...clause, terms: planner.verbatim(clause, clause.negated && !clause.exact) }))
  const excluded = read.filter(({ negated }) => negated)
  const phrases = read.filter(({ exact, negated }) => exact && !negated)
  const verdict = (position: number, clause: (typeof read)[number]) => verifyPhrase(index, position, projects[position], clause, longText)
  const passes = (position: number) => {
    if (excluded.some((clause) => verdict(position, clause) === 'yes')) return false
    const verdicts = phrases.map((clause) => verdict(position, clause))
    if (verdicts.includes('unknown')) unchecked.add(position)
    return !verdicts.includes('no')
  }
  return { passes: excluded.length + phrases.length === 0 ? null : passes, unchecked }
}
