/** Tests with a host of their own, which can serve another folder, or something else in place of a file, under an open page. */
import { test } from './fixtures.ts'
import { serveSite, type Site } from './site.ts'

/**
 * @param folderOf asked when a test begins: the folder may be built before the first one
 * @param base where it stands on the host
 */
export const siteTest = (folderOf: () => string = () => 'dist', base = '/') =>
  test.extend<{ site: Site }>({
    // Playwright reads the names of a fixture's needs from this pattern, even when there are none.
    // oxlint-disable-next-line no-empty-pattern
    site: async ({}, use) => {
      const site = await serveSite(folderOf(), base)
      await use(site)
      site.close()
    },
    // What leaves it is foreign.
    baseURL: ({ site }, use) => use(`${site.url}${base}`),
  })
