/** The data that came with the page: of the newest term what the first view shows and its filters count. */
import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../schema/catalogue.ts'
import { catalogueQuery } from './queries.ts'

const { queryKey } = catalogueQuery('newest')

/** What came with the page is older than anything loaded, even by a clock that stands at 1970: this says so of a query's data. */
const CAME_WITH_THE_PAGE = -1

export const holdFirstView = (client: QueryClient, newest: Catalogue): void => {
  client.setQueryData(queryKey, newest, { updatedAt: CAME_WITH_THE_PAGE })
}

/** Whether only that is there: enough to count and to show the first results, nothing else. */
export const isFirstViewOnly = ({ data, dataUpdatedAt }: { readonly data: Catalogue | undefined; readonly dataUpdatedAt: number }): boolean =>
  data !== undefined && dataUpdatedAt === CAME_WITH_THE_PAGE

/** To be loaded although something is there. */
export const wholeNewestQuery = (client: QueryClient) => {
  const state = client.getQueryState(queryKey)
  return { ...catalogueQuery('newest'), staleTime: state !== undefined && isFirstViewOnly(state) ? 0 : Infinity }
}
