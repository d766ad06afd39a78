/** What the browser does for real page loads and a single page must do itself: start at the top, move the focus. */
let pageShown = false

/** A ref for `<main>`, whose key is the path: each page after the first takes the focus when it appears. */
export const focusOnNavigation = (main: HTMLElement | null): void => {
  if (main === null) return
  if (pageShown) main.focus({ preventScroll: true })
  pageShown = true
}

/** A static host adds a slash to the address of a folder, and a chat the end of a sentence to that of a project; the app's own addresses have neither. */
export const tidyAddress = (base: string): void => {
  const { pathname, search, hash } = window.location
  const tidy = pathname.replace(/\/(?:index\.html)?$/, '').replace(/(\/projects\/[\w-]+)\W+$/, '$1')
  const address = tidy === base ? `${base}/` : tidy
  if (address !== pathname) history.replaceState(history.state, '', `${address}${search}${hash}`)
}

/**
 * New pages start at the top, and so does a page that a link within it leads to another view of: the link may not be there then.
 * Going back does not come through here: the browser restores that place itself.
 */
export const startNewPages = (): void => {
  let path = window.location.pathname
  // wouter announces each pushState as an event of that name.
  window.addEventListener('pushState', () => {
    const followed = document.activeElement?.closest('main a') ?? null
    if (window.location.pathname !== path || followed !== null) window.scrollTo(0, 0)
    if (window.location.pathname === path && followed !== null) document.getElementById('main')?.focus({ preventScroll: true })
    path = window.location.pathname
  })
  window.addEventListener('popstate', () => {
    path = window.location.pathname
  })
}
