import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type HeadTag, headTags, printHead } from './head.ts'
import type { Page } from './page.ts'
import { nowhere, sampleCatalogue, sampleProject, sampleSite } from './sample-site.ts'

const catalogue = sampleCatalogue()
const projectPage = (changes = {}): Page => ({ kind: 'project', project: sampleProject(changes), term: catalogue.terms[1] })

const content = (tags: readonly HeadTag[], name: string) => tags.find(({ attributes }) => attributes['name'] === name || attributes['property'] === name)?.attributes['content']
const href = (tags: readonly HeadTag[], rel: string) => tags.filter(({ attributes }) => attributes['rel'] === rel).map(({ attributes }) => attributes['href'])
const data = (tags: readonly HeadTag[]) => JSON.parse(tags.find(({ tag }) => tag === 'script')?.text ?? 'null')

test('a project says what it is, where it is and how it looks', () => {
  const tags = headTags(projectPage(), catalogue, sampleSite)
  expect(tags[0]).toEqual({ tag: 'title', attributes: {}, text: 'Zebra crossing · Alpha · Mentorship Finder' })
  expect(content(tags, 'description')).toBe('Paints stripes on roads.')
  expect(href(tags, 'canonical')).toEqual(['https://example.org/a/b/projects/lfx-2031-2-alpha-zebra-crossing'])
  expect(content(tags, 'og:url')).toBe(href(tags, 'canonical')[0])
  expect(content(tags, 'og:image')).toBe('https://example.org/a/b/previews/lfx-2031-2-alpha-zebra-crossing.png')
  expect(['og:image:width', 'og:image:height', 'og:image:alt', 'twitter:image:alt', 'twitter:card'].map((name) => content(tags, name))).toEqual(['1200', '630', 'Zebra crossing, a mentorship project of Alpha', 'Zebra crossing, a mentorship project of Alpha', 'summary_large_image'])
})

test('projects of an older term share the picture of their CNCF project', () => {
  const [, older = sampleProject()] = catalogue.projects
  const tags = headTags({ kind: 'project', project: older, term: catalogue.terms[2] }, catalogue, sampleSite)
  expect(content(tags, 'og:image')).toBe('https://example.org/a/b/previews/beta-ray.png')
})

test('without a known origin nothing claims to be canonical, and addresses are paths below the base', () => {
  const tags = headTags(projectPage(), catalogue, nowhere)
  expect(href(tags, 'canonical')).toEqual([])
  expect(content(tags, 'og:url')).toBeUndefined()
  expect(content(tags, 'og:image')).toBe('/a/b/previews/lfx-2031-2-alpha-zebra-crossing.png')
  expect(href(tags, 'alternate')).toEqual(['/a/b/feed.xml'])
  expect(data(headTags({ kind: 'discover' }, catalogue, nowhere))).toBeNull()
})

test('a page that is none is not to be listed, and has no address of its own', () => {
  const tags = headTags({ kind: 'not-found' }, catalogue, sampleSite)
  expect(content(tags, 'robots')).toBe('noindex')
  expect(href(tags, 'canonical')).toEqual([])
})

test('a description is at most 160 characters, and a project without one is described by its facts', () => {
  expect(content(headTags(projectPage({ summary: 'word '.repeat(60) }), catalogue, sampleSite), 'description')?.length).toBeLessThanOrEqual(160)
  expect(content(headTags(projectPage({ summary: '' }), catalogue, sampleSite), 'description')).toBe('A mentorship project of Alpha · LFX 2031 Term 2 · Go, Kubernetes')
})

test('the start page names the site, a project is a program with the way to it', () => {
  expect(data(headTags({ kind: 'discover' }, catalogue, sampleSite))).toMatchObject({ '@type': 'WebSite', name: 'Mentorship Finder', url: 'https://example.org/a/b/' })
  expect(data(headTags(projectPage(), catalogue, sampleSite))['@graph']).toMatchObject([
    { '@type': 'EducationalOccupationalProgram', programPrerequisites: 'Go, Kubernetes' },
    { '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { position: 2, item: 'https://example.org/a/b/?term=lfx-2031-2' }, { position: 3 }] },
  ])
})

test.each(['</script><img src=x onerror=__xss(1)>', '</title><svg onload=__xss(1)>', '"><script>__xss(1)</script>', '<!--<script>', 'a\u2028b'])('the title %j ends no tag', (title) => {
  const tags = headTags(projectPage({ title, summary: title, cncfProject: title, skills: [title] }), catalogue, sampleSite)
  const html = printHead(tags)
  expect(html.match(/<[a-z/!]/gi)?.length).toBe(tags.length + 2)
  expect(html.match(/<\/?(?!meta|link|title|script)[a-z!]/gi)).toBeNull()
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(json)['@graph'][0].name).toBe(title)
})

test('the start page spends at most 400 bytes on all of it', () => {
  const site = { ...sampleSite, origin: 'https://somebody.github.io' }
  expect(brotliCompressSync(printHead(headTags({ kind: 'discover' }, catalogue, site))).length).toBeLessThan(400)
})
