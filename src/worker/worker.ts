/**
 * The service worker: after one visit the app works without a network. One build is one set of files, taken whole or
 * not at all, and served whole: an old page never meets a new script.
 */
import { clientsClaim } from 'workbox-core'
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkOnly } from 'workbox-strategies'
import { ASSETS, PRECACHED, SHELL } from 'virtual:precache'
import { dropOldAssets, OPENED } from './opened-files.ts'

// In a worker's own file `self` is the worker's scope, which no tsconfig can say.
declare const self: ServiceWorkerGlobalScope

precacheAndRoute([...PRECACHED], {
  // The query is for the app to read, the slash is for hosts to add.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url)]),
})

// Texts of older terms, once opened: their names change with their content.
registerRoute(({ url }) => url.origin === self.location.origin && ASSETS.includes(url.pathname), new CacheFirst({ cacheName: OPENED }))

// Pages that were not taken along come from the network; without one the app renders them from its data.
const network = new NetworkOnly()
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
self.addEventListener('activate', (event) => event.waitUntil(dropOldAssets(ASSETS)))
