/** The one owner of the network: every file the app loads, parsed against its schema. */
import { queryOptions } from '@tanstack/react-query'
import type { Bodies } from '../schema/catalogue.ts'
import { pause } from './pause.ts'
import { lateCode } from './late-code.ts'
import { LoadError } from './load-error.ts'
import { PATIENCE } from './patience.ts'
import type { DataKind, DataOf } from './read-data.ts'
import type { Searcher } from './selection/answer.ts'
import catalogueUrl from '../generated/catalogue.json?url'
import newestUrl from '../generated/newest.json?url'
import indexUrl from '../generated/search-index.json?url'

const bodyUrls = import.meta.glob<string>('../generated/bodies/*.json', { query: '?url', import: 'default', eager: true })

const fetched = async (url: string): Promise<unknown> => {
  const ending = new AbortController()
  setTimeout(() => ending.abort(), PATIENCE)
  const response = await fetch(url, { signal: ending.signal }).catch((cause: unknown) => {
    throw new LoadError('The network did not answer.', { cause })
  })
  if (!response.ok) throw new LoadError(`The server answered ${response.status}.`)
  return response.json().catch((cause: unknown) => {
    throw new LoadError('The answer was cut short or is no data.', { cause })
  })
}

const load = async <Kind extends DataKind>(url: string, kind: Kind): Promise<DataOf<Kind>> => {
  const late = lateCode.load()
  // Awaited below; until then its failure is nobody's.
  late.catch(() => {})
  const value = await fetched(url)
  const { readData } = await late
  await pause()
  return readData(kind, value)
}

/** What was given up after a minute would only take another. */
const isWorthAnother = (failures: number, { cause }: Error) => failures === 0 && !(cause instanceof DOMException)

/**
 * The files change only with a deployment, and a deployment gives them new names: once loaded they stay fresh, and there is nothing
 * before to share with. What failed is asked for again when the network is back.
 */
const forever = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', refetchOnReconnect: true, retry: isWorthAnother, structuralSharing: false } as const

export const catalogueQuery = (scope: 'newest' | 'all') =>
  queryOptions({
    queryKey: ['catalogue', scope],
    queryFn: () => load(scope === 'newest' ? newestUrl : catalogueUrl, 'catalogue'),
    ...forever,
  })

export const bodiesQuery = (term: string) =>
  queryOptions({
    queryKey: ['bodies', term],
    queryFn: async (): Promise<Bodies> => {
      const url = bodyUrls[`../generated/bodies/${term}.json`]
      return url === undefined ? {} : load(url, 'bodies')
    },
    ...forever,
  })

/** The long texts of several terms in one. */
export const longTextsQuery = (terms: readonly string[]) =>
  queryOptions({
    queryKey: ['long texts', ...terms],
    queryFn: async ({ client }): Promise<Bodies> => Object.assign({}, ...(await Promise.all(terms.map((term) => client.ensureQueryData(bodiesQuery(term)))))),
    ...forever,
  })

/** The engine with its index, over the whole catalogue. Both code and data come on demand. */
export const engineQuery = queryOptions({
  queryKey: ['engine'],
  queryFn: async ({ client }): Promise<Searcher> => (await lateCode.load()).openSearch(load(indexUrl, 'index'), client.ensureQueryData(catalogueQuery('all'))),
  ...forever,
})
