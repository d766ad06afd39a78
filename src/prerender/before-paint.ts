/** What a page looks at before it is painted: how it was wished to look, what its address asks for, and what to fetch at once. */
import type { EarlyFile } from './early-files.ts'

/**
 * Runs from its own text (`boot`), so it may name nothing outside itself.
 * @param keys of the query string that make a list another one than the prerendered
 * @param keptKey under which the browser holds what is kept
 * @param font address of the headings' face
 * @param files that the page will need
 */
export const beforePaint = (keys: readonly string[], keptKey: string, font: string, files: readonly EarlyFile[]): void => {
  const { dataset, style } = document.documentElement
  try {
    const { theme, shortcuts } = JSON.parse(localStorage.getItem(keptKey) ?? '{}')
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
    if (shortcuts === false) dataset['keys'] = ''
  } catch {
    // Forbidden or damaged storage: the colours of the system.
  }
  const { pathname, search, hash } = location
  // To the history two slashes in front are the name of another host, which it refuses.
  if (/^[/]{2}/.test(pathname)) history.replaceState(null, '', `${pathname.replace(/^[/]+/, '/')}${search}${hash}`)

  const link = (attributes: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), attributes))
  // The browser draws nothing until a font that is optional and preloaded is there: worth a moment where it comes out of the
  // worker's cache or over a quick network (https://developer.mozilla.org/en-US/docs/Web/API/NetworkInformation/rtt). Where
  // that is known to be slow it would come too late to be seen, and is not asked for.
  // TypeScript knows it not, as not every browser does.
  const { connection } = navigator as Navigator & { connection?: { rtt: number } }
  const isWorking = () => {
    try {
      return navigator.serviceWorker.controller !== null
    } catch {
      // In a sandboxed frame it is forbidden to ask for a worker, and on plain http there is none.
      return false
    }
  }
  if ((connection?.rtt ?? Infinity) < 100 || isWorking()) link({ rel: 'preload', as: 'font', crossOrigin: '', href: font })
  // A browser that has measured nothing yet says 100 to 150: it is not asked for there either.
  else if (connection !== undefined) style.setProperty('--font-display', 'var(--font-sans)')

  const asked = new URLSearchParams(search)
  const isAsked = keys.some((key) => asked.has(key))
  if (isAsked) dataset['asked'] = ''
  for (const { href, when } of files) {
    if (when === 'asked' ? !isAsked : when !== 'always' && !when.some((key) => asked.has(key))) continue
    link(href.endsWith('.js') ? { rel: 'modulepreload', href } : { rel: 'preload', as: 'fetch', crossOrigin: '', href })
  }
}
