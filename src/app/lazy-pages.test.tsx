import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { pageAddresses } from '../prerender/page-addresses.ts'
import { loadPage } from './lazy-pages.ts'
import { bodiesQuery, catalogueQuery } from './queries.ts'
import { Root } from './root.tsx'
import { sampleCatalogue } from './selection/sample-catalogue.ts'

const client = new QueryClient()
for (const scope of ['newest', 'all'] as const) client.setQueryData(catalogueQuery(scope).queryKey, sampleCatalogue)
for (const { id } of sampleCatalogue.terms) client.setQueryData(bodiesQuery(id).queryKey, {})

/** Those that wake where they were rendered. */
const paths = pageAddresses(sampleCatalogue).filter(({ kind }) => kind !== 'shell' && kind !== 'not-found').map(({ path }) => path)

test.each(paths)('%s is whole at once, when what it is to wait for is there', async (path) => {
  await loadPage(client, path)
  // It does not wait for code that is still to come.
  expect(renderToString(<Root client={client} ssrPath={path} />)).toContain('<h1')
})
