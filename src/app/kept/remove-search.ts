/** Takes a saved search away and leaves the notice with the way back. */
import { browserStore, notices } from './browser-store.ts'
import { withoutSearch } from './saved-searches.ts'

/** @param returnTo id of the element to have the focus after the undo */
export const removeSearch = (id: string, name: string, returnTo: string): void => {
  const undo = browserStore.changeWithUndo((kept) => withoutSearch(kept, id))
  if (undo !== null) notices.show({ text: `Removed ${name}`, undo, returnTo })
}
