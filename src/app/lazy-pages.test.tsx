import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pageAddresses } from '../prerender/page-addresses.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { TermIdSchema } from '../schema/project.ts'
import { loadPage } from './lazy-pages.ts'
import { Root } from './root.tsx'
import { sampleBody } from './selection/sample-body.ts'
import { sampleCatalogue } from './selection/sample-catalogue.ts'

// Only a term of the content has a file of texts: the projects of the sample are of one of those here.
const term = v.parse(TermIdSchema, /([^/]+)\.json$/.exec(Object.keys(import.meta.glob('../generated/bodies/*.json')).join())?.[1])
const all: Catalogue = {
  ...sampleCatalogue,
  terms: sampleCatalogue.terms.slice(0, 1).map((newest) => ({ ...newest, id: term })),
  projects: sampleCatalogue.projects.map((project) => ({ ...project, term })),
}
/** As if the others were of an older term. */
const newest: Catalogue = { ...all, projects: all.projects.slice(0, 3) }

const FILES: readonly (readonly [string, unknown])[] = [
  ['/newest.json', newest],
  ['/catalogue.json', all],
  [`/bodies/${term}.json`, Object.fromEntries(all.projects.map(({ id }) => [id, sampleBody(`All about ${id}`)]))],
]

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const [, data] = FILES.find(([end]) => url.endsWith(end)) ?? []
    return data === undefined ? new Response('', { status: 404 }) : Response.json(data)
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Of the body of each page: what only its own code and data can say. */
const TEXTS: Readonly<Record<string, string>> = {
  '/': 'Oxidise it in short',
  '/projects': 'Summer work',
  '/shortlist': 'Reading what you keep in this browser',
  '/compare': 'Reading what you keep in this browser',
}

/** Those that wake where they were rendered. */
const pages = pageAddresses(all)
  .filter(({ kind }) => kind !== 'shell' && kind !== 'not-found')
  .map(({ path, id }) => [path, id === null ? TEXTS[path] ?? 'a text of this page: put it into TEXTS' : `All about ${id}`] as const)

test.each(pages)('%s is whole at once, when what it waited for is there: “%s”', async (path, text) => {
  const client = new QueryClient()
  await loadPage(client, path)
  const html = renderToString(<Root client={client} ssrPath={path} />)
  // It does not wait for code or data that is still to come.
  expect(html).toContain('<h1')
  expect(html).toContain(text)
  expect(html).not.toContain('aria-busy')
})
