/** What a page answers by itself until the app is awake: presses, keys and the form are kept for it, and a failure is told. */

/**
 * Runs from its own text (`boot`), so it may name nothing outside itself.
 * @param keys of the query string that make a list another one than the prerendered
 * @param allTerms the value of `term` for all of them
 * @param orderId of the field for the order, which has no name (src/app/adopt-early.ts)
 * @param patience with a network that hangs, in milliseconds
 */
export const beforeWaking = (keys: readonly string[], allTerms: string, orderId: string, patience: number): void => {
  const { dataset } = document.documentElement
  const isAsleep = () => !('alive' in dataset)
  // A button pressed before React listens is pressed again by the script: src/app/adopt-early.ts.
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !('heard' in dataset)) target.closest('button')?.toggleAttribute('data-pressed')
  })
  // "Load them again". A link to the same page would drop what stands behind #: the notes of a list that was sent.
  addEventListener('click', (event) => {
    const again = event.target instanceof Element ? event.target.closest('#failed a') : null
    if (again === null) return
    event.preventDefault()
    if (navigator.onLine) location.reload()
    // The browser's own page would take the place of what can be read here.
    else again.textContent = 'There is no network yet. Try again'
  })
  // The way past the header, also for the app: as an address it would take the place of such notes, and be an entry of the history.
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a[href="#main"]') === null) return
    event.preventDefault()
    const main = document.getElementById('main')
    main?.focus({ preventScroll: true })
    main?.scrollIntoView()
  })
  // Who has begun to move the page is not moved to where it stood: src/app/place-on-load.ts.
  for (const type of ['pointerdown', 'wheel', 'keydown']) addEventListener(type, () => (dataset['touched'] = ''), { once: true, passive: true })
  // This key answers at once, as one means to type: src/app/keyboard.ts has the others, and whoever turned them off.
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
      const isReplaced = (isTyped && (key === 'q' || key === 'exact')) || (key === 'term' && value === allTerms && formData.has(key))
      if (keys.includes(key) && !isReplaced && !formData.getAll(key).includes(value)) formData.append(key, value)
    }
    // The order that was chosen instead of the one it came with.
    const order = document.querySelector<HTMLOptionElement>(`#${orderId} :checked:not([selected])`)
    if (order !== null) formData.set('sort', order.value)
  })
  // Ours only: what an extension puts into the page may fail as it likes.
  addEventListener('error', ({ target, filename }) => {
    const file = target instanceof HTMLScriptElement ? target.src : filename
    if (isAsleep() && file?.startsWith(location.origin) && file.includes('/assets/')) dataset['failed'] = ''
  }, true)
  // A network that hangs gives no error.
  setTimeout(() => isAsleep() && (dataset['failed'] = ''), patience)
}
