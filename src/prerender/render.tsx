/** The app rendered to HTML: what the build loads and runs once everything else is built. */
import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { ORDER } from '../app/adopt-early.ts'
import { BASE } from '../app/base.ts'
import { holdFirstView } from '../app/first-view.ts'
import { KEPT_KEY } from '../app/kept/kept-keys.ts'
import { PATIENCE } from '../app/patience.ts'
import { bodiesQuery, catalogueQuery } from '../app/queries.ts'
import { Root } from '../app/root.tsx'
import { ALL_TERMS } from '../app/selection/choice.ts'
import { VIEW_PARAMS } from '../app/url/view.ts'
import { firstViewData } from './first-view-data.ts'
import type { PageAddress } from './page-addresses.ts'
import type { GeneratedFiles, Renderer } from './renderer.ts'

export const AGREED: Renderer['AGREED'] = { viewKeys: Object.keys(VIEW_PARAMS), allTerms: ALL_TERMS, keptKey: KEPT_KEY, orderId: ORDER, patience: PATIENCE }

/** As React writes text. */
const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** The data each kind of page is hydrated with: the same as `loadPage` waits for in the browser. */
const dataOf = ({ kind, id }: PageAddress, { newest, all, bodies }: GeneratedFiles): [QueryKey, unknown][] => {
  const project = all.projects.find((candidate) => candidate.id === id)
  const known: [QueryKey, unknown][] = [[catalogueQuery('newest').queryKey, newest]]
  if (kind === 'all-projects' || (project !== undefined && project.term !== newest.projects[0]?.term)) known.push([catalogueQuery('all').queryKey, all])
  if (project !== undefined) known.push([bodiesQuery(project.term).queryKey, bodies.get(project.term)])
  return known
}

export const renderPage: Renderer['renderPage'] = async (address, files) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const data = address.kind === 'discover' ? firstViewData(files.newest) : null
  if (data === null) for (const [key, value] of dataOf(address, files)) client.setQueryData(key, value)
  else holdFirstView(client, data)
  // Content that React would send later comes with a script of its own, which the policy forbids: all of it comes at once.
  const { prelude } = await prerender(<Root client={client} ssrPath={`${BASE}${address.path}`} />, { progressiveChunkSize: Infinity })
  const text = await new Response(prelude).text()
  // React puts a title where it meets it; it belongs into the head.
  const [written = '', title = ''] = /<title>([^<]*)<\/title>/.exec(text) ?? []
  if (title === '') throw new Error(`The page ${address.path} has no title: give it a <title> of one text`)
  return { title: unescaped(title), html: text.replace(written, ''), data }
}
