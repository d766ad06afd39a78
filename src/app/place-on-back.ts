/** Whoever goes back finds the list where it was: the browser looks for the place in it, and must not find heights that are guessed. */
import { goTo, type Place, placeNow } from './place-in-list.ts'

/** `content-visibility` (drawn-in-sight, styles.css) forgets with its element how high a card was; a back makes every card anew. */
const WHOLE = '.drawn-in-sight { content-visibility: visible !important }'

/** By address, where each list was left last. */
const left = new Map<string, Place | null>()
let here = ''

/** To be called when the address has changed and the page has not. */
export const leaveList = (): void => {
  left.set(here, placeNow())
  here = window.location.href
}

export const keepPlaceOnBack = (): void => {
  here = window.location.href
  const whole = new CSSStyleSheet()
  whole.replaceSync(WHOLE)
  addEventListener('replaceState', () => (here = window.location.href))
  addEventListener('popstate', () => {
    leaveList()
    const place = left.get(here) ?? null
    document.adoptedStyleSheets = [whole]
    // In the first frame the list is laid out and the browser scrolls.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.adoptedStyleSheets = []
      // After a jump to its end it was left among heights that were guessed.
      if (place !== null) goTo(place)
    }))
  })
}
