import { expect, test } from 'vitest'
import { nowhere, sampleCatalogue, sampleSite } from './sample-site.ts'
import { robots, sitemap } from './sitemap.ts'

test('every address is listed once', () => {
  const addresses = [...(sitemap(sampleCatalogue(), sampleSite) ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  expect(addresses).toEqual(['', 'projects', 'shortlist', 'compare', 'projects/lfx-2031-2-alpha-zebra-crossing', 'projects/lfx-2031-1-beta-older-work'].map((path) => `https://example.org/a/b/${path}`))
})

test('crawlers are shown the list, where its address is known', () => {
  expect(robots(sampleSite)).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/a/b/sitemap.xml\n')
  expect(robots(nowhere)).toBe('User-agent: *\nAllow: /\n')
  expect(sitemap(sampleCatalogue(), nowhere)).toBeNull()
})
