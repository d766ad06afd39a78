/** A shortlist as an address: ids in the query, notes behind the #, which browsers send to no server. */
import { idSearch } from './view.ts'

/** Chats and mail programs cut longer addresses. */
export const SHARED_ADDRESS_LIMIT = 2000

interface Shareable { readonly id: string; readonly note: string }

/** Relative to the router's base path. */
export const sharedAddress = (entries: readonly Shareable[], withNotes: boolean): string => {
  const notes = withNotes ? entries.filter(({ note }) => note !== '').map(({ id, note }) => [id, note]) : []
  return `/shortlist${idSearch(entries.map(({ id }) => id))}${notes.length === 0 ? '' : `#${new URLSearchParams(notes).toString()}`}`
}

/** @param hash '' or '#…', whatever stands there */
export const sharedNotes = (hash: string): ReadonlyMap<string, string> => new Map(new URLSearchParams(hash.slice(1)))
