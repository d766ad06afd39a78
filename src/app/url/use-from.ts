/** The results a project was opened from: kept with the history entry, so that its page knows the next one. */
import { useHistoryState } from 'wouter/use-browser-location'
import { parseView, type View } from './view.ts'

export interface From { readonly search: string; readonly view: View }

/** For the `state` of a link from a list of results to a project, and from there on to others. @param search undefined when it was opened from none */
export const fromState = (search: string | undefined) => (search === undefined ? undefined : { from: search })

export const useFrom = (): From | null => {
  const state: unknown = useHistoryState()
  if (typeof state !== 'object' || state === null || !('from' in state) || typeof state.from !== 'string') return null
  return { search: state.from, view: parseView(state.from) }
}
