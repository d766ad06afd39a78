/** What begins with the late code: what is kept is read, keys are heard, the visit is noted, and what is saved is made ready for a day without a network. */
import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../schema/catalogue.ts'
import { keepBarColoured } from './browser-bar.ts'
import { browserStore } from './kept/browser-store.ts'
import { keptStore } from './kept/use-kept.ts'
import { withVisit } from './kept/visit.ts'
import { listenForShortcuts } from './keyboard.ts'
import { keepPlaceOnBack } from './place-on-back.ts'
import { keepPlaceOnLoad } from './place-on-load.ts'
import { loadTextsOfSaved } from './saved-texts.ts'
import { registerWorker } from './service-worker.ts'
import { typing } from './url/typing.ts'
import { localToday } from './use-now.ts'

export const begin = (): void => {
  keptStore.open(browserStore)
  keepBarColoured()
  listenForShortcuts()
  keepPlaceOnBack()
  keepPlaceOnLoad()
  // A page that is left or loaded again within the pause of the letters keeps them.
  addEventListener('pagehide', typing.finish)
}

/** New projects stay marked for the day. */
export const noteVisit = (newest: Catalogue): void => keptStore.change((kept) => withVisit(kept, newest, localToday()))

/** To be called when nothing else is going on. */
export const prepareForOffline = (client: QueryClient): void => {
  loadTextsOfSaved(client)
  // In development files change under a worker.
  if (import.meta.env.PROD) void registerWorker()
}
