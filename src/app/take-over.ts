/** A page that is rendered anew has other elements: what a person did to the old ones, before or meanwhile, is done to the new. */
import { adoptTyped, earlyInputs, stopNoting } from './adopt-early.ts'

const searchField = () => document.querySelector<HTMLInputElement>('input[type=search]')

/** Of a button's name what stays when it is rendered for another state: "Colours: dark. …", "Show all 12 Languages". */
const lastingName = ({ ariaLabel, textContent }: Element): string => (ariaLabel ?? textContent).replace(/:.*|\d+/gs, '')

/** A button that is not there any more is left alone. */
const pressAgain = (pressed: readonly Element[]): void => {
  const buttons = pressed.length === 0 ? [] : [...document.querySelectorAll('button')]
  for (const name of pressed.map(lastingName)) buttons.find((button) => lastingName(button) === name)?.click()
}

/** @returns to be called as soon as the elements of `root` are other ones */
export const holdOldPage = (root: Element): (() => void) => {
  const before = searchField()
  const typed = before?.value
  const wasTyping = before !== null && before === document.activeElement
  const inputs = earlyInputs()
  const old = [...root.children]
  adoptTyped(inputs)
  return () => {
    stopNoting()
    adoptTyped(inputs)
    const field = searchField()
    // On the page of a lost address the address does not know what was typed.
    if (field?.value === '') field.value = before?.value ?? ''
    if (wasTyping || typed !== before?.value) field?.focus()
    pressAgain(old.flatMap((element) => [...element.querySelectorAll('button[data-pressed]')]))
  }
}
