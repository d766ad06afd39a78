/** A file somebody chose, to what it holds or to one sentence that says why not. */
import { KEPT_VERSION } from '../../schema/empty-kept.ts'
import type { ShortlistEntry } from '../../schema/kept.ts'
import { SHORTLIST_FILE_FORMAT, SHORTLIST_FILE_LIMIT } from '../../schema/shortlist-file.ts'
import { migrate } from './migrations.ts'
import { parseRecord, passedOver } from './parse-record.ts'
import { readEntries, readSkills } from './read-entries.ts'

export type FileReading =
  | { readonly state: 'read'; readonly name: string; readonly entries: readonly ShortlistEntry[]; readonly skills: readonly string[]; readonly lost: number }
  | { readonly state: 'refused'; readonly reason: string }

const refused = (name: string, why: string): FileReading => ({ state: 'refused', reason: `“${name}” ${why} Nothing was changed.` })

/** Takes an exported file, and the stored text itself, which has the same lists. */
export const readFileText = (name: string, text: string): FileReading => {
  if (text.trim() === '') return refused(name, 'is empty.')
  const record = parseRecord(text)
  if (record === null) return refused(name, 'is not a shortlist: it holds no JSON object.')
  const { version, format = SHORTLIST_FILE_FORMAT, shortlist } = record as Partial<Record<'version' | 'format' | 'shortlist', unknown>>
  if (format !== SHORTLIST_FILE_FORMAT || !Array.isArray(shortlist)) return refused(name, 'is not a shortlist of Mentorship Finder.')
  if (typeof version === 'number' && version > KEPT_VERSION) return refused(name, 'was saved by a newer version of this site: reload the page and try again.')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused(name, 'does not say which version of a shortlist it is.')
  const newest = migrate(record, version)
  const [entries, skills] = [readEntries(newest['shortlist']), readSkills(newest['skills'])]
  if (entries.items.length === 0 && entries.lost > 0) return refused(name, 'holds no entry that can be read.')
  return { state: 'read', name, entries: entries.items, skills: skills.items, lost: entries.lost + skills.lost + passedOver(text, record) }
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`

/** Size first: a huge file is refused before a byte of it is read. */
export const readFile = async (file: File): Promise<FileReading> => {
  if (file.size > SHORTLIST_FILE_LIMIT) return refused(file.name, `is ${megabytes(file.size)} large; a shortlist has at most ${megabytes(SHORTLIST_FILE_LIMIT)}.`)
  try {
    return readFileText(file.name, await file.text())
  } catch {
    return refused(file.name, 'could not be read from your disk.')
  }
}
