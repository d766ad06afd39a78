/** What a person did before the script came: typed and ticked goes into the address, from where the app reads; pressed is pressed again. */

/** Id of the form of the search; the filters, which stand elsewhere, belong to it too. */
export const SEARCH_FORM = 'search'

/**
 * @param search of the address, which the prerendered form does not know: '' or '?…'
 * @param typed names are URL keys; of a text the last word counts, of ticks each
 * @returns the search with both, '' or '?…'
 */
export const withTyped = (search: string, typed: Iterable<readonly [string, string]>): string => {
  const params = new URLSearchParams(search)
  for (const [key, value] of typed) {
    if (value === '' || params.getAll(key).includes(value)) continue
    if (key === 'q') params.set(key, value)
    else params.append(key, value)
  }
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** What of the prerendered form is typed into and ticked; it tells what it holds also when it is on the page no more. */
export const earlyInputs = (): readonly HTMLInputElement[] => {
  const form = document.getElementById(SEARCH_FORM)
  return form instanceof HTMLFormElement ? [...form.elements].filter((element) => element instanceof HTMLInputElement) : []
}

/** Typed text and ticks of the prerendered form become the address. */
export const adoptTyped = (inputs: readonly HTMLInputElement[] = earlyInputs()): void => {
  const typed = inputs.filter(({ type, checked, name }) => name !== '' && (type !== 'checkbox' || checked)).map(({ name, value }) => [name, value] as const)
  const { pathname, search, hash } = window.location
  const next = withTyped(search, typed)
  if (typed.some(([, value]) => value !== '') && next !== search) history.replaceState(history.state, '', `${pathname}${next}${hash}`)
}

/** From the call on that wakes the page React answers presses itself, also of what is still asleep: none is noted any more. */
export const stopNoting = (): void => void (document.documentElement.dataset['heard'] = '')

/** The page is awake; presses that it missed were noted on the buttons. */
export const adoptPressed = (): void => {
  document.documentElement.dataset['alive'] = ''
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-pressed]')) {
    button.removeAttribute('data-pressed')
    button.click()
  }
}
