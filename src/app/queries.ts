/** The one owner of the network: every file the app loads, parsed against its schema. */
import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { BodiesSchema, CatalogueSchema, type Bodies } from '../schema/catalogue.ts'
import { SearchIndexSchema } from '../schema/search-index.ts'
import type { Searcher } from './selection/answer.ts'
import catalogueUrl from '../generated/catalogue.json?url'
import newestUrl from '../generated/newest.json?url'
import indexUrl from '../generated/search-index.json?url'

const bodyUrls = import.meta.glob<string>('../generated/bodies/*.json', { query: '?url', import: 'default', eager: true })

/** A file did not arrive or is not what it should be. The message is for people; the cause for developers. */
export class LoadError extends Error {
  override name = 'LoadError'
}

const load = async <T>(url: string, schema: v.GenericSchema<unknown, T>, signal: AbortSignal): Promise<T> => {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw new LoadError('The network did not answer.', { cause })
  })
  if (!response.ok) throw new LoadError(`The server answered ${response.status}.`)
  const value: unknown = await response.json().catch((cause: unknown) => {
    throw new LoadError('The answer was cut short or is no data.', { cause })
  })
  const result = v.safeParse(schema, value)
  if (!result.success) throw new LoadError('The data has an unexpected shape.', { cause: v.flatten(result.issues) })
  return result.output
}

/** The files change only with a deployment, and a deployment gives them new names: once loaded they stay fresh. */
const forever = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: 1 } as const

export const catalogueQuery = (scope: 'newest' | 'all') =>
  queryOptions({
    queryKey: ['catalogue', scope],
    queryFn: ({ signal }) => load(scope === 'newest' ? newestUrl : catalogueUrl, CatalogueSchema, signal),
    ...forever,
  })

export const bodiesQuery = (term: string) =>
  queryOptions({
    queryKey: ['bodies', term],
    queryFn: async ({ signal }): Promise<Bodies> => {
      const url = bodyUrls[`../generated/bodies/${term}.json`]
      return url === undefined ? {} : load(url, BodiesSchema, signal)
    },
    ...forever,
  })

/** The engine with its index, over the whole catalogue. Both code and data come on demand. */
export const engineQuery = queryOptions({
  queryKey: ['engine'],
  queryFn: async ({ client, signal }): Promise<Searcher> => {
    const [{ createEngine, highlight, indexFits, snippetAround }, index, { projects }] = await Promise.all([
      import('../search/engine.ts'),
      load(indexUrl, SearchIndexSchema, signal),
      client.ensureQueryData(catalogueQuery('all')),
    ])
    if (!indexFits(index, projects)) throw new LoadError('The site was updated meanwhile: reload the page.')
    return { ...createEngine(index, projects), highlight, snippetAround }
  },
  ...forever,
})
