/** A page that is rendered anew has other elements: what a person did to the old ones, before or meanwhile, is done to the new. */
import { adoptTyped, earlyInputs } from './adopt-early.ts'
import { focusAgain } from './focus-again.ts'
import { pressAgain } from './press-again.ts'

const searchField = () => document.querySelector<HTMLInputElement>('input[type=search]')

/** @returns to be called as soon as the elements of `root` are other ones */
export const holdOldPage = (root: Element): (() => void) => {
  const before = searchField()
  const inputs = earlyInputs()
  const old = [...root.children]
  let focused = document.activeElement
  const follow = ({ target }: Event) => {
    // A listener on an element hears of elements.
    focused = target as Element
  }
  root.addEventListener('focusin', follow)
  return () => {
    root.removeEventListener('focusin', follow)
    adoptTyped(inputs)
    const field = searchField()
    // Before the next letter comes. On the page of a lost address the address does not know what was typed.
    if (field !== null && before !== null && before.value !== '') field.value = before.value
    if (focused === before) field?.focus()
    else focusAgain(focused)
    pressAgain(old.flatMap((element) => [...element.querySelectorAll<HTMLButtonElement>('button[data-pressed]')]))
  }
}
