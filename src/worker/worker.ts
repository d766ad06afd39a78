/**
 * The service worker: after one visit the app works without a network. One build is one set of files, taken whole or
 * not at all, and served whole: an old page never meets a new script.
 */
import { clientsClaim } from 'workbox-core'
import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkOnly } from 'workbox-strategies'
import { ASSETS, ENTRY, PRECACHED, SHELL } from 'virtual:precache'
import { dropOldAssets, openedOf } from './opened-files.ts'

// In a worker's own file `self` is the worker's scope, which no tsconfig can say.
declare const self: ServiceWorkerGlobalScope

addPlugins([{
  cacheWillUpdate: async ({ response }) => {
    if (!response.ok) return null
    // Files with a hash are compared with it. A page may hold what its host writes into it, but is a whole page of this build.
    if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response
    const text = await response.clone().text()
    return text.includes(ENTRY) && text.trimEnd().endsWith('</html>') ? response : null
  },
}])
precacheAndRoute([...PRECACHED], {
  // The query is for the app to read, the slash is for hosts to add.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url)]),
})

/** What is not as it was built is not kept, nor shown: the page says so, and asks again. */
const withIntegrity = (url: string): RequestInit => {
  const integrity = ASSETS[new URL(url).pathname]
  return integrity === undefined ? {} : { integrity }
}

const OPENED = openedOf(self.registration.scope)

// Texts of older terms, once opened: their names change with their content.
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname in ASSETS,
  new CacheFirst({ cacheName: OPENED, plugins: [{ requestWillFetch: async ({ request }) => new Request(request, withIntegrity(request.url)) }] }),
)

// Pages that were not taken along come from the network; without one, or with one that hangs, the app renders them from its data.
const network = new NetworkOnly({ networkTimeoutSeconds: 8 })
const shell = createHandlerBoundToURL(SHELL)
registerRoute(new NavigationRoute(async (context) => {
  try {
    return await network.handle(context)
  } catch {
    return shell(context)
  }
}))

// The first worker takes over the page that brought it; a later one waits until a person asks for it.
clientsClaim()
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})
self.addEventListener('activate', (event) => event.waitUntil(dropOldAssets(OPENED, Object.keys(ASSETS))))
