/** The shortlist as a file that can be imported again: the same list always gives the same bytes. */
import type { Kept } from '../../schema/kept.ts'
import { SHORTLIST_FILE_FORMAT, type ShortlistFile } from '../../schema/shortlist-file.ts'
import { inOwnOrder } from './own-order.ts'

export const EXPORT_NAME = 'mentorship-finder-shortlist.json'

export const exportFile = (kept: Pick<Kept, 'version' | 'shortlist' | 'skills'>): string => {
  const file: ShortlistFile = { format: SHORTLIST_FILE_FORMAT, version: kept.version, shortlist: inOwnOrder(kept.shortlist), skills: [...kept.skills] }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** For others to read: what a person wrote and decided stays with them. */
export const withoutOwnWords = (kept: Kept): Kept => ({
  ...kept,
  skills: [],
  shortlist: kept.shortlist.map((entry) => ({ ...entry, note: '', stage: 'interested' })),
})
