/**
 * Whoever loads a long list again, by hand or because the browser had dropped its tab, finds it where it was left: the
 * browser looks for the place before the list is that long.
 */
import * as v from 'valibot'
import { parseRecord } from './kept/parse-record.ts'
import { session } from './session.ts'

const KEY = 'mentorship-finder-place'

/** Milliseconds: all of a list has come by then, or will not; and a card that stands where it should for so long stays there. */
const ARRIVED = 10_000
const SETTLED = 500

/**
 * The first card in sight, by the id of its title, and where in the window it begins, in pixels. A distance from the top
 * of the page says less: heights above are guessed until they are drawn.
 */
const PlaceSchema = v.object({ entry: v.nullable(v.string()), address: v.string(), title: v.string(), top: v.number() })
type Place = v.InferOutput<typeof PlaceSchema>

/** Of the history: two may have one address. Null where the browser does not tell (https://developer.mozilla.org/en-US/docs/Web/API/NavigationHistoryEntry/key). */
const entryNow = (): string | null => (window as { navigation?: { currentEntry: { key: string } | null } }).navigation?.currentEntry?.key ?? null

const cards = () => [...document.querySelectorAll('main article[aria-labelledby]')]

/** Null at the top, and where there are no cards. */
const placeNow = (): Place | null => {
  const card = window.scrollY > 0 ? cards().find((card) => card.getBoundingClientRect().bottom > 0) : undefined
  const title = card?.getAttribute('aria-labelledby') ?? null
  return card === undefined || title === null ? null : { entry: entryNow(), address: window.location.href, title, top: card.getBoundingClientRect().top }
}

const note = (): void => {
  const place = placeNow()
  if (place === null) session.remove(KEY)
  else session.write(KEY, JSON.stringify(place))
}

/** How the page was loaded; a person who has moved it since (before-waking.ts) is not moved. */
const isMeant = ({ entry, address }: Place): boolean => {
  const type = performance.getEntriesByType('navigation').map((timing) => (timing instanceof PerformanceNavigationTiming ? timing.type : 'navigate')).join()
  const isSame = address === window.location.href && entry === entryNow()
  return isSame && !('touched' in document.documentElement.dataset) && (type === 'reload' || (type === 'back_forward' && entry !== null))
}

/** Keeps the page there while it grows, for the card may still come, and those above it get their heights: until it stands, or the person moves. */
const goTo = ({ title, top }: Place): void => {
  const ended = new AbortController()
  const end = () => ended.abort()
  let settled: ReturnType<typeof setTimeout> | undefined
  const growth = new ResizeObserver(() => {
    const card = cards().find((card) => card.getAttribute('aria-labelledby') === title)
    if (card === undefined) return
    const off = card.getBoundingClientRect().top - top
    if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' })
    clearTimeout(settled)
    settled = setTimeout(end, SETTLED)
  })
  growth.observe(document.body)
  const arrived = setTimeout(end, ARRIVED)
  for (const type of ['pointerdown', 'wheel', 'keydown', 'focusin', 'popstate', 'pushState']) addEventListener(type, end, { passive: true, signal: ended.signal })
  ended.signal.addEventListener('abort', () => {
    growth.disconnect()
    clearTimeout(settled)
    clearTimeout(arrived)
  })
}

export const keepPlaceOnLoad = (): void => {
  const left = v.safeParse(PlaceSchema, parseRecord(session.read(KEY) ?? ''))
  // What is noted is of the last time it was left: after a crash it would be an older one.
  session.remove(KEY)
  if (left.success && isMeant(left.output)) goTo(left.output)
  addEventListener('pagehide', note)
  // A tab that is dropped is not told.
  document.addEventListener('visibilitychange', note)
}
