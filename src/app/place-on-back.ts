/** Whoever goes back finds the list where it was: the browser looks for the place in it, and must not find heights that are guessed. */

/** `content-visibility` (drawn-in-sight, styles.css) forgets with its element how high a card was; a back makes every card anew. */
const WHOLE = '.drawn-in-sight { content-visibility: visible !important }'

export const keepPlaceOnBack = (): void => {
  const whole = new CSSStyleSheet()
  whole.replaceSync(WHOLE)
  addEventListener('popstate', () => {
    document.adoptedStyleSheets = [whole]
    // In the first frame the list is laid out and the browser scrolls.
    requestAnimationFrame(() => requestAnimationFrame(() => (document.adoptedStyleSheets = [])))
  })
}
