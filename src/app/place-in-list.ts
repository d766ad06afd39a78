/** Where a person stands in a list: at which card, and how high it is in the window. A distance from the top says less: heights above are guessed until they are drawn. */

export interface Place {
  /** Id of the title of the first card in sight. */
  readonly title: string
  /** Of the card, from the top of the window, in pixels. */
  readonly top: number
}

const cards = () => [...document.querySelectorAll('main article[aria-labelledby]')]

/** Null at the top, and where there are no cards. */
export const placeNow = (): Place | null => {
  const card = window.scrollY > 0 ? cards().find((card) => card.getBoundingClientRect().bottom > 0) : undefined
  const title = card?.getAttribute('aria-labelledby') ?? null
  return card === undefined || title === null ? null : { title, top: card.getBoundingClientRect().top }
}

/** Milliseconds after which all of a list has come, or will not. */
const ARRIVED = 10_000

/** Keeps the page there while it grows: the card may still come, or those above it get their heights. Until the person moves it. */
export const goTo = ({ title, top }: Place): void => {
  const growth = new ResizeObserver(() => {
    const card = cards().find((card) => card.getAttribute('aria-labelledby') === title)
    const off = card === undefined ? 0 : card.getBoundingClientRect().top - top
    if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' })
  })
  growth.observe(document.body)
  const end = () => growth.disconnect()
  for (const type of ['pointerdown', 'wheel', 'keydown', 'popstate', 'pushState']) addEventListener(type, end, { once: true, passive: true })
  setTimeout(end, ARRIVED)
}
