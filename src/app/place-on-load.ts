/**
 * Whoever loads a long list again, by hand or because the browser had dropped its tab, finds it where it was left: the
 * browser looks for the place before the list is that long.
 */
import * as v from 'valibot'
import { parseRecord } from './kept/parse-record.ts'
import { session } from './session.ts'

const KEY = 'mentorship-finder-place'

/** The first card in sight, by the id of its title, and where in the window it began, in pixels. */
const PlaceSchema = v.object({ address: v.string(), title: v.string(), top: v.number() })
type Place = v.InferOutput<typeof PlaceSchema>

const cards = () => [...document.querySelectorAll('main article[aria-labelledby]')]

const placeNow = (): Place | null => {
  const card = window.scrollY > 0 ? cards().find((card) => card.getBoundingClientRect().bottom > 0) : undefined
  const title = card?.getAttribute('aria-labelledby') ?? null
  return card === undefined || title === null ? null : { address: window.location.href, title, top: card.getBoundingClientRect().top }
}

const note = (): void => {
  const place = placeNow()
  if (place === null) session.remove(KEY)
  else session.write(KEY, JSON.stringify(place))
}

/** From the first press or turn of the wheel on (boot.ts) the person says where the page stands. */
const isTouched = () => 'touched' in document.documentElement.dataset

const isLoadedAgain = () => performance.getEntriesByType('navigation').some((entry) => entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate')

const goTo = ({ title, top }: Place): void => {
  // Each time the page grows: the card may have come, or those above it have got their heights.
  const growth = new ResizeObserver(() => {
    if (isTouched()) return growth.disconnect()
    const card = cards().find((card) => card.getAttribute('aria-labelledby') === title)
    const off = card === undefined ? 0 : card.getBoundingClientRect().top - top
    if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' })
  })
  growth.observe(document.body)
  const end = () => growth.disconnect()
  for (const type of ['popstate', 'pushState']) addEventListener(type, end, { once: true })
  // By then all of it has come, or will not.
  setTimeout(end, 10_000)
}

export const keepPlaceOnLoad = (): void => {
  const place = v.safeParse(PlaceSchema, isLoadedAgain() ? parseRecord(session.read(KEY) ?? '') : null)
  if (place.success && place.output.address === window.location.href) goTo(place.output)
  addEventListener('pagehide', note)
  // A tab that is dropped is not told.
  document.addEventListener('visibilitychange', note)
}
