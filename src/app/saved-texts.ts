/** The texts of saved projects are loaded ahead, so that they are there without a network. */
import type { QueryClient } from '@tanstack/react-query'
import { keptStore } from './kept/use-kept.ts'
import { bodiesQuery, catalogueQuery } from './queries.ts'
import { finderIn } from './selection/shortlist-groups.ts'

export const loadTextsOfSaved = (client: QueryClient): void => {
  const load = async () => {
    const { shortlist } = keptStore.get().kept
    if (shortlist.length === 0) return
    const { projects } = await client.ensureQueryData(catalogueQuery('all'))
    const find = finderIn({ projects })
    const terms = new Set(shortlist.flatMap((entry) => find(entry)?.term ?? []))
    for (const term of terms) void client.prefetchQuery(bodiesQuery(term))
  }
  // What does not come now comes with the network, or when its page is opened.
  const loadQuietly = () => void load().catch(() => {})
  loadQuietly()
  keptStore.subscribe(loadQuietly)
  addEventListener('online', loadQuietly)
}
