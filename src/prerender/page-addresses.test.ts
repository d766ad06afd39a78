import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pageAddresses } from './page-addresses.ts'
import { sampleCatalogue } from './sample-site.ts'

const app = readFileSync(path.join(import.meta.dirname, '../app/app.tsx'), 'utf8')
const routes = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, route]) => route)

test('every route of the app is a page of the build, and every page has its route', () => {
  const pages = pageAddresses(sampleCatalogue()).filter(({ kind }) => kind !== 'not-found')
  expect(routes.toSorted()).toEqual([...new Set(pages.map(({ kind, path }) => (kind === 'project' ? '/projects/:id' : path)))].toSorted())
})

test('a page is the index of a folder, except the one for addresses that are none', () => {
  const files = new Map(pageAddresses(sampleCatalogue()).map(({ path, file }) => [path, file]))
  expect(['/', '/compare', '/projects/lfx-2031-1-beta-older-work', '/404'].map((path) => files.get(path))).toEqual(['index.html', 'compare/index.html', 'projects/lfx-2031-1-beta-older-work/index.html', '404.html'])
})
