/** Changes the query string and nothing else of the address. wouter hears both and tells the hooks. */

const address = (search: string) => `${window.location.pathname}${search}${window.location.hash}`

export const pushSearch = (search: string): void => {
  if (search !== window.location.search) history.pushState(null, '', address(search))
}

/** @throws SecurityError where the browser counts history writes and has had enough of them */
export const replaceSearch = (search: string): void => history.replaceState(history.state, '', address(search))
