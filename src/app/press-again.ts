/** Buttons that were pressed on a page that is there no more are pressed on the one in its place. */
import { sameButton } from './same-button.ts'

const lookOf = (button: HTMLButtonElement) => ({
  button,
  id: button.id,
  card: button.closest('article')?.getAttribute('aria-labelledby') ?? '',
  name: button.ariaLabel ?? button.textContent,
  pressed: button.ariaPressed,
})

/** All are sought before the first is pressed: a press may change the others. None is pressed twice. */
export const pressAgain = (pressed: readonly HTMLButtonElement[]): void => {
  const left = new Set(pressed.length === 0 ? [] : [...document.querySelectorAll('button')].map(lookOf))
  const again = pressed.map(lookOf).flatMap((sought) => {
    const same = sameButton(sought, [...left])
    return same !== null && left.delete(same) ? same.button : []
  })
  for (const button of again) button.click()
}
