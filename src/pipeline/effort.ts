/** GSoC's size and difficulty, from the many ways they are written to the few words people filter by. */
import { isPlaceholder } from './placeholder.ts'

const SIZES: readonly [RegExp, string][] = [
  [/\b(?:large|350)/i, 'large'],
  [/\b(?:medium|175)/i, 'medium'],
  [/\b(?:small|90)/i, 'small'],
]

const DIFFICULTIES: readonly [RegExp, string][] = [
  [/\b(?:hard|advanced|difficult)/i, 'hard'],
  [/\b(?:medium|intermediate|moderate)/i, 'medium'],
  [/\b(?:easy|beginner|simple)/i, 'easy'],
]

const first = (table: readonly [RegExp, string][], text: string): string | null => {
  const hits = table.flatMap(([word, value]) => ({ value, at: text.search(word) })).filter(({ at }) => at >= 0)
  return hits.toSorted((one, other) => one.at - other.at)[0]?.value ?? null
}

/** Words the table does not know are kept as they are, so that nothing an author wrote is lost. */
const readerOf = (table: readonly [RegExp, string][]) => (text: string): string | null =>
  text === '' || isPlaceholder(text) ? null : (first(table, text) ?? text.slice(0, 80))

export const readSize = readerOf(SIZES)
export const readDifficulty = readerOf(DIFFICULTIES)
