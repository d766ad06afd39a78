/** The only script within a page. It runs before the first paint, from its own text, so it may name nothing outside itself. */
import type { EarlyFile } from './early-files.ts'

/**
 * @param keys of the query string that make a list another one than the prerendered
 * @param font address of the headings' face
 * @param files that the page will need
 */
const boot = (keys: readonly string[], font: string, files: readonly EarlyFile[]): void => {
  const { dataset, style } = document.documentElement
  try {
    const { theme, shortcuts } = JSON.parse(localStorage.getItem('mentorship-finder') ?? '{}')
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
    if (shortcuts === false) dataset['keys'] = ''
  } catch {
    // Forbidden or damaged storage: the colours of the system.
  }
  const { pathname, search, hash } = location
  // To the history two slashes in front are the name of another host, which it refuses.
  if (/^[/]{2}/.test(pathname)) history.replaceState(null, '', `${pathname.replace(/^[/]+/, '/')}${search}${hash}`)
  // The browser draws nothing until a font that is optional and preloaded is there: worth a moment where it comes out of the
  // worker's cache or over a quick network (https://developer.mozilla.org/en-US/docs/Web/API/NetworkInformation/rtt). Where
  // that is known to be slow it would come too late to be seen, and is not asked for.
  const isNear = () => {
    try {
      const { connection, serviceWorker } = navigator as Navigator & { connection?: { rtt: number } }
      return (connection?.rtt ?? Infinity) < 100 || serviceWorker.controller !== null
    } catch {
      // In a sandboxed frame it is forbidden to ask for a worker, and on plain http there is none.
      return false
    }
  }
  const link = (attributes: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), attributes))
  if (isNear()) link({ rel: 'preload', as: 'font', crossOrigin: '', href: font })
  else if ('connection' in navigator) style.setProperty('--font-display', 'var(--font-sans)')
  const asked = new URLSearchParams(search)
  const isAsked = keys.some((key) => asked.has(key))
  if (isAsked) dataset['asked'] = ''
  for (const { href, when } of files) {
    if (when === 'asked' ? !isAsked : when !== 'always' && !when.some((key) => asked.has(key))) continue
    link(href.endsWith('.js') ? { rel: 'modulepreload', href } : { rel: 'preload', as: 'fetch', crossOrigin: '', href })
  }
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
    for (const [key, value] of asked) {
      const isOfText = key === 'q' || key === 'exact'
      if (keys.includes(key) && !(isTyped && isOfText) && !formData.getAll(key).includes(value)) formData.append(key, value)
    }
  })
  // Ours only: what an extension puts into the page may fail as it likes.
  addEventListener('error', ({ target, filename }) => {
    const file = target instanceof HTMLScriptElement ? target.src : filename
    if (isAsleep() && file?.startsWith(location.origin) && file.includes('/assets/')) dataset['failed'] = ''
  }, true)
  // A network that hangs gives no error.
  setTimeout(() => isAsleep() && (dataset['failed'] = ''), 60_000)
}

export const bootScript = (keys: readonly string[], font: string, files: readonly EarlyFile[]): string =>
  `(${boot.toString().replace(/\s*\/\/.*$/gm, '').replace(/\n\s*/g, '\n')})(${[keys, font, files].map((value) => JSON.stringify(value)).join(', ')})`
