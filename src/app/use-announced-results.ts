/** Has what is found said, once it settles. */
import { useEffect } from 'react'
import { announceResults } from './announcements.ts'
import type { Answer } from './selection/answer.ts'
import { countOf } from './ui/count-of.ts'

const sentence = (count: number, answer: Answer | null): string => {
  const found = count === 0 ? 'No projects' : countOf(count, 'project')
  if (answer?.kind === 'partial' && count > 0) return `${found} that come close, none has all of the words`
  return answer !== null && answer.corrections.length > 0 ? `${found} for the spelling ${answer.shown}` : found
}

/** @param count null while there is no answer yet */
export const useAnnouncedResults = (count: number | null, answer: Answer | null): void => {
  const text = count === null ? null : sentence(count, answer)
  useEffect(() => {
    return text === null ? undefined : announceResults(text)
  }, [text])
}
