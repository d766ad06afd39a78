import { expect, test } from 'vitest'
import { feedOf } from './feed-entries.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { nowhere, sampleCatalogue, sampleProject, sampleSite } from './sample-site.ts'

const catalogue = sampleCatalogue()
const feed = feedOf(catalogue, '2031-05-09')

test('a feed holds the newest term that has projects, with days that do not move', () => {
  expect(feed.entries).toMatchObject([{ title: 'Zebra crossing · Alpha', day: '2031-04-07', path: 'projects/lfx-2031-2-alpha-zebra-crossing' }])
  expect(feed.day).toBe('2031-05-09')
  expect(feedOf(catalogue, null).day).toBe('2031-04-07')
})

test('a term without dates is as old as its year', () => {
  const undated = { ...catalogue, terms: catalogue.terms.map((term) => ({ ...term, timeline: [] })) }
  expect(feedOf(undated, null).day).toBe('2031-01-01')
})

test('an id is a UUID, the same on every host and build, another for every project', () => {
  const two = feedOf(sampleCatalogue([sampleProject(), sampleProject({ id: 'lfx-2031-2-alpha-other' })]), null)
  const ids = [two.id, ...two.entries.map(({ id }) => id)]
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(two.entries[0]?.id).toBe(feed.entries[0]?.id)
})

test('Atom has what RFC 4287 demands', () => {
  const xml = atomFeed(feed, catalogue, sampleSite)
  expect(xml).toContain('<updated>2031-05-09T00:00:00Z</updated>\n<author><name>Nobody</name></author>')
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/a/b/feed.xml"/>')
  expect(xml).toContain('<link href="https://example.org/a/b/projects/lfx-2031-2-alpha-zebra-crossing"/>\n<published>2031-04-07T00:00:00Z</published>')
})

test('without an origin Atom has relative links, and there is no JSON feed, which could have none', () => {
  expect(atomFeed(feed, catalogue, nowhere)).toContain('<link href="/a/b/projects/lfx-2031-2-alpha-zebra-crossing"/>')
  expect(atomFeed(feed, catalogue, nowhere)).not.toContain('rel="self"')
  expect(jsonFeed(feed, catalogue, nowhere)).toBeNull()
})

test('the JSON feed has the same entries', () => {
  expect(JSON.parse(jsonFeed(feed, catalogue, sampleSite) ?? '')).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: feed.entries[0]?.id, url: 'https://example.org/a/b/projects/lfx-2031-2-alpha-zebra-crossing', title: 'Zebra crossing · Alpha', date_published: '2031-04-07T00:00:00Z', tags: ['Go', 'Kubernetes'] }],
  })
})

test('what XML forbids is left out, what it reads as markup is escaped', () => {
  const hostile = '</title><script>"&\u0000\u000B\uD800\uFFFE😀]]>'
  const bad = sampleCatalogue([sampleProject({ title: hostile, summary: hostile, skills: [hostile] })])
  const xml = atomFeed(feedOf(bad, null), bad, sampleSite)
  expect(xml).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;&amp;😀]]&gt; · Alpha</title>')
  expect(xml).toContain('<category term="&lt;/title&gt;&lt;script&gt;&quot;&amp;😀]]&gt;"/>')
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
})
