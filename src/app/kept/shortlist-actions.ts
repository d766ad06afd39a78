/** What buttons do to the shortlist: the change, its notice with the way back, and the question to the browser. */
import type { Kept } from '../../schema/kept.ts'
import { announce } from '../announcements.ts'
import { browserStore, noteDrafts, notices, persistence } from './browser-store.ts'
import { isSaved, withoutSaved, withSaved, type Saveable } from './kept-changes.ts'
import { ASK_ABOVE } from './persistence.ts'

/** The page says so in sight, too. */
const LEFT_ALONE = 'Nothing was changed: what is kept here is of a newer version of this site'

const shortlistLength = () => browserStore.get().kept.shortlist.length

/**
 * Applies a change that can be undone by the notice it leaves.
 * @param returnTo id of the element to have the focus after the undo
 * @returns false where nothing was changed
 */
export const changeShortlist = (text: string, step: (kept: Kept) => Kept, returnTo: string | null = null): boolean => {
  noteDrafts.flush()
  const before = shortlistLength()
  const undo = browserStore.changeWithUndo(step)
  if (undo === null) {
    announce(LEFT_ALONE)
    return false
  }
  notices.show({ text, undo, returnTo })
  if (before <= ASK_ABOVE && shortlistLength() > ASK_ABOVE) void persistence.ask()
  return true
}

export const removeFromShortlist = (project: Saveable, returnTo: string | null = null): void =>
  void changeShortlist(`Removed ${project.title}`, (kept) => withoutSaved(kept, project), returnTo)

/**
 * Saving needs no way back: it is the same button. Taking out does, for the note's sake.
 * @param buttonId of that button
 */
export const toggleSaved = (project: Saveable, buttonId: string): void => {
  if (isSaved(browserStore.get().kept, project)) return removeFromShortlist(project, buttonId)
  const now = new Date()
  const before = shortlistLength()
  if (!browserStore.change((kept) => withSaved(kept, project, now))) return announce(LEFT_ALONE)
  announce(`Saved ${project.title}`)
  notices.show(null)
  if (before <= ASK_ABOVE && shortlistLength() > ASK_ABOVE) void persistence.ask()
}
