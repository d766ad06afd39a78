/** Nothing to see: has the number of results said, and what became of the words. */
import type { Answer } from '../selection/answer.ts'
import { useAnnouncedResults } from '../use-announced-results.ts'

export const ResultsSaid = ({ count, answer }: { count: number | null; answer: Answer | null }) => {
  useAnnouncedResults(count, answer)
  return null
}
