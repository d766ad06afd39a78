import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { catalogueQuery } from './queries.ts'
import { Root } from './root.tsx'
import { sampleCatalogue } from './selection/sample-catalogue.ts'

/** As a build will render it: in Node, where there is no window, no storage and no address bar. */
const render = async (path: string, search = ''): Promise<string> => {
  const client = new QueryClient()
  client.setQueryData(catalogueQuery('newest').queryKey, sampleCatalogue)
  const { prelude } = await prerender(<Root client={client} ssrPath={path} ssrSearch={search} />)
  return new Response(prelude).text()
}

test('Discover renders without a browser, with its results', async () => {
  const html = await render('/')
  expect(html).toContain('3 projects')
  expect(html).toContain('Zebra crossing')
})

test('the address decides what is rendered', async () => {
  const html = await render('/', '?skill=Rust')
  expect(html).toContain('1 project')
  expect(html).not.toContain('Zebra crossing')
})

test.each(['/shortlist', '/compare', '/projects/lfx-2031-2-alpha-zebra-crossing', '/projects', '/nowhere'])('%s renders without a browser', async (path) => {
  expect(await render(path)).toContain('<h1')
})

test('no style attribute is written into a page: a strict policy would drop it', async () => {
  for (const path of ['/', '/compare', '/shortlist']) expect((await render(path)).includes(' style="')).toBe(false)
})
