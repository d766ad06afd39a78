/** Files kept because they were opened, beyond those that are taken along with every build. */

export const OPENED = 'mentorship-finder-opened'

/** @param assets paths of this build's files: others belong to a build that is gone */
export const dropOldAssets = async (assets: readonly string[]): Promise<void> => {
  const cache = await caches.open(OPENED)
  const old = (await cache.keys()).filter(({ url }) => !assets.includes(new URL(url).pathname))
  await Promise.all(old.map((request) => cache.delete(request)))
}
