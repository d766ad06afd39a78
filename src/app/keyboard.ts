/** `/` goes to the search field, as on most sites that have one; never while typing. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export const focusSearchOnSlash = (): void => {
  window.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (field === null) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}
