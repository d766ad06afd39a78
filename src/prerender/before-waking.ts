/** What a page answers by itself until the app is awake: presses, keys and the form are kept for it, and a failure is told. */

/**
 * Runs from its own text (`boot`), so it may name nothing outside itself.
 * @param keys of the query string that make a list another one than the prerendered
 */
export const beforeWaking = (keys: readonly string[]): void => {
  const { dataset } = document.documentElement
  const isAsleep = () => !('alive' in dataset)
  // A button pressed before React listens is pressed again by the script: src/app/adopt-early.ts.
  addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    if (!('heard' in dataset)) target.closest('button')?.toggleAttribute('data-pressed')
    const again = target.closest('#failed a')
    if (again === null) return
    event.preventDefault()
    // A link to the same page would drop what stands behind #: the notes of a list that was sent.
    if (navigator.onLine) location.reload()
    // The browser's own page would take the place of what can be read here.
    else again.textContent = 'There is no network yet. Try again'
  })
  // Who has begun to move the page is not moved to where it stood: src/app/place-on-load.ts.
  for (const type of ['pointerdown', 'wheel', 'keydown']) addEventListener(type, () => (dataset['touched'] = ''), { once: true, passive: true })
  // So is this key, by which one means to type: src/app/keyboard.ts has the others, and whoever turned them off.
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    const isElsewhere = !(target instanceof Element) || target.closest('input, select, textarea') === null
    if (key !== '/' || 'keys' in dataset || ctrlKey || metaKey || altKey || !isElsewhere) return
    event.preventDefault()
    document.querySelector<HTMLElement>('input[type=search]')?.focus()
  })
  // The form as it came knows nothing of the link that led here. What is typed into it is another text.
  addEventListener('formdata', ({ formData }) => {
    if (!isAsleep()) return
    const isTyped = formData.get('q') !== ''
    if (!isTyped) formData.delete('q')
    for (const [key, value] of new URLSearchParams(location.search)) {
      const isOfText = key === 'q' || key === 'exact'
      if (keys.includes(key) && !(isTyped && isOfText) && !formData.getAll(key).includes(value)) formData.append(key, value)
    }
    // The order that was chosen instead of the one it came with: its field has no name (src/app/adopt-early.ts).
    const order = document.querySelector<HTMLOptionElement>('#order :checked:not([selected])')
    if (order !== null) formData.set('sort', order.value)
  })
  // Ours only: what an extension puts into the page may fail as it likes.
  addEventListener('error', ({ target, filename }) => {
    const file = target instanceof HTMLScriptElement ? target.src : filename
    if (isAsleep() && file?.startsWith(location.origin) && file.includes('/assets/')) dataset['failed'] = ''
  }, true)
  // A network that hangs gives no error.
  setTimeout(() => isAsleep() && (dataset['failed'] = ''), 60_000)
}
