/** To be called before a press takes its own button away: the focus goes to what stands around it instead of nowhere. */
export const focusAround = (pressed: Element): void => {
  const dialog = pressed.closest('dialog')
  const target = dialog === null ? pressed.closest('main') : dialog.querySelector('button')
  target?.focus({ preventScroll: true })
}
