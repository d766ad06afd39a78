// Published as sw.js in place of a broken worker: it takes over, deletes the caches of this site, whose names end
// with its address (others may stand on the same host), and unregisters itself.
// What a person saved is in localStorage and is not touched.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.endsWith(self.registration.scope)) await caches.delete(name)
      await self.registration.unregister()
      for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url)
    })(),
  )
})
