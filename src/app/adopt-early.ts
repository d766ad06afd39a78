/** What a person did before the script came: typed and ticked goes into the address, from where the app reads; pressed is pressed again. */
import { ALL_TERMS } from './selection/choice.ts'
import { replaceSearch } from './url/history.ts'

/** Id of the form of the search; the filters, which stand elsewhere, belong to it too. */
export const SEARCH_FORM = 'search'

/** Id of the field for the order. It has no name: without a script it would only make the address longer. */
export const ORDER = 'order'

/**
 * @param search of the address, which the prerendered form does not know: '' or '?…'
 * @param typed names are URL keys; of a text and an order the last word counts, of ticks each
 * @returns the search with both, '' or '?…'
 */
export const withTyped = (search: string, typed: Iterable<readonly [string, string]>): string => {
  const params = new URLSearchParams(search)
  for (const [key, value] of typed) {
    if (value === '' || params.getAll(key).includes(value)) continue
    // One term instead of all of them.
    if (key === 'term') params.delete(key, ALL_TERMS)
    // These have one value.
    if (key === 'q' || key === 'sort') params.set(key, value)
    else params.append(key, value)
    // Another text is forgiven again.
    if (key === 'q') params.delete('exact')
  }
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** Keys and values of the prerendered form, read whenever they are asked for. */
export type EarlyInputs = () => readonly (readonly [string, string])[]

/** What of the prerendered form is typed, ticked and chosen; it tells what it holds also when it is on the page no more. */
export const earlyInputs = (): EarlyInputs => {
  const form = document.getElementById(SEARCH_FORM)
  const inputs = form instanceof HTMLFormElement ? [...form.elements].filter((element) => element instanceof HTMLInputElement) : []
  const order = document.getElementById(ORDER)
  return () => [
    ...inputs.filter(({ type, checked, name }) => name !== '' && (type !== 'checkbox' || checked)).map(({ name, value }) => [name, value] as const),
    ...(order instanceof HTMLSelectElement && order.selectedOptions[0]?.defaultSelected === false ? [['sort', order.value] as const] : []),
  ]
}

/** What was done to the prerendered form becomes the address. */
export const adoptTyped = (inputs = earlyInputs()): void => {
  const typed = inputs()
  const { search } = window.location
  const next = withTyped(search, typed)
  if (typed.some(([, value]) => value !== '') && next !== search) replaceSearch(next)
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
