/** A page that is rendered anew has other elements: what a person did to the old ones, before or meanwhile, is done to the new. */
import { adoptTyped, earlyInputs, stopNoting } from './adopt-early.ts'
import { lateCode } from './late-code.ts'

const searchField = () => document.querySelector<HTMLInputElement>('input[type=search]')

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
    lateCode.get()?.pressAgain(old.flatMap((element) => [...element.querySelectorAll<HTMLButtonElement>('button[data-pressed]')]))
  }
}
