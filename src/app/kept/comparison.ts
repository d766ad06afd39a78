/** The comparison a person keeps: the whole set at once, where the single steps are in kept-changes. */
import type { CompareEntry, Kept } from '../../schema/kept.ts'
import { COMPARE_LIMIT } from './kept-changes.ts'

export const withComparison = (kept: Kept, entries: readonly CompareEntry[]): Kept => ({
  ...kept,
  compare: entries.slice(0, COMPARE_LIMIT).map(({ id, title }) => ({ id, title })),
})
