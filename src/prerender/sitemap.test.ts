import { expect, test } from 'vitest'
import { pageAddresses } from './page-addresses.ts'
import { nowhere, sampleCatalogue, sampleSite } from './sample-site.ts'
import { robots, sitemap } from './sitemap.ts'

test('every page that has an address of its own is listed once', () => {
  const addresses = [...(sitemap(sampleCatalogue(), sampleSite) ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  const pages = pageAddresses(sampleCatalogue()).filter(({ kind }) => kind !== 'shell' && kind !== 'not-found')
  expect(addresses.toSorted()).toEqual(pages.map(({ path }) => `https://example.org/a/b${path}`).toSorted())
})

test('crawlers are shown the list, where its address is known', () => {
  expect(robots(sampleSite)).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/a/b/sitemap.xml\n')
  expect(robots(nowhere)).toBe('User-agent: *\nAllow: /\n')
  expect(sitemap(sampleCatalogue(), nowhere)).toBeNull()
})
