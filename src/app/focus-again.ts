/** What had the focus on a page that is there no more gives it to its like on the one in its place. */

const lookOf = (element: Element): string =>
  JSON.stringify([element.closest('article')?.getAttribute('aria-labelledby'), ...['href', 'name', 'value'].map((name) => element.getAttribute(name)), element.ariaLabel ?? element.textContent])

/** @param focused what `document.activeElement` was */
export const focusAgain = (focused: Element | null): void => {
  if (focused === null || focused === document.body) return
  const others = [...document.querySelectorAll<HTMLElement>(focused.tagName)]
  const same = others.find(({ id }) => id !== '' && id === focused.id) ?? others.find((other) => lookOf(other) === lookOf(focused))
  same?.focus({ preventScroll: true })
}
