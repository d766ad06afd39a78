/** Changes the query string and nothing else of the address. wouter hears both and tells the hooks. */

const address = (search: string) => `${window.location.pathname}${search}${window.location.hash}`

/** Where the browser counts history writes and has had enough of them the page is loaded at that address: what was chosen is not lost. */
export const pushSearch = (search: string): void => {
  if (search === window.location.search) return
  try {
    history.pushState(null, '', address(search))
  } catch {
    window.location.assign(address(search))
  }
}

/** @throws SecurityError where the browser counts history writes and has had enough of them */
export const replaceSearch = (search: string): void => history.replaceState(history.state, '', address(search))
