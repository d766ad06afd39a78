/**
 * Whoever loads a long list again, by hand or because the browser had dropped its tab, finds it where it was left: the
 * browser looks for the place before the list is that long.
 */
import * as v from 'valibot'
import { parseRecord } from './kept/parse-record.ts'
import { goTo, placeNow } from './place-in-list.ts'
import { session } from './session.ts'

const KEY = 'mentorship-finder-place'

const LeftSchema = v.object({ address: v.string(), title: v.string(), top: v.number() })

const note = (): void => {
  const place = placeNow()
  if (place === null) session.remove(KEY)
  else session.write(KEY, JSON.stringify({ address: window.location.href, ...place }))
}

/** Before the script came the person may have moved the page (boot.ts). */
const isTouched = () => 'touched' in document.documentElement.dataset

const isLoadedAgain = () => performance.getEntriesByType('navigation').some((entry) => entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate')

export const keepPlaceOnLoad = (): void => {
  const left = v.safeParse(LeftSchema, isLoadedAgain() && !isTouched() ? parseRecord(session.read(KEY) ?? '') : null)
  if (left.success && left.output.address === window.location.href) goTo(left.output)
  addEventListener('pagehide', note)
  // A tab that is dropped is not told.
  document.addEventListener('visibilitychange', note)
}
