/** How many results are shown: kept with the history entry, so that going back finds the list as long as it was. */
import { useSearch } from 'wouter'
import { navigate, useHistoryState } from 'wouter/use-browser-location'

/** A screen of a desktop holds seven. Each card more is work for each key that is typed. */
export const SHOWN_AT_ONCE = 30

const shownIn = (state: unknown, search: string): number | undefined => {
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('of' in state)) return undefined
  return typeof state.shown === 'number' && state.of === search ? state.shown : undefined
}

export const useShown = () => {
  const search = useSearch()
  const shown = shownIn(useHistoryState(), search) ?? SHOWN_AT_ONCE
  return {
    shown,
    showMore: () => navigate(window.location.href, { replace: true, state: { shown: shown + SHOWN_AT_ONCE, of: search } }),
  }
}
