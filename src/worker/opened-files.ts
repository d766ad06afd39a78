/** Files kept because they were opened, beyond those that are taken along with every build. */

/**
 * Named as workbox names its own: two copies of this site may stand on one host, and each drops what it does not know.
 * @param scope address of the site
 */
export const openedOf = (scope: string): string => `mentorship-finder-opened-${scope}`

/** @param assets paths of this build's files: others belong to a build that is gone */
export const dropOldAssets = async (name: string, assets: readonly string[]): Promise<void> => {
  const cache = await caches.open(name)
  const old = (await cache.keys()).filter(({ url }) => !assets.includes(new URL(url).pathname))
  await Promise.all(old.map((request) => cache.delete(request)))
}
