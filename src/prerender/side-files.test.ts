import { expect, test } from 'vitest'
import { nowhere, sampleCatalogue, sampleSite } from './sample-site.ts'
import { sideFiles } from './side-files.ts'

const names = async (site: typeof sampleSite) => [...(await sideFiles({ catalogue: sampleCatalogue(), site, contentDay: null })).keys()]

test('what needs whole addresses is left out where none are known', async () => {
  const everything = await names(sampleSite)
  expect(everything).toEqual(['feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'manifest.webmanifest'])
  expect(everything.filter((name) => name !== 'feed.json' && name !== 'sitemap.xml')).toEqual(await names(nowhere))
})
