/** Invented lists for the tests of this folder, and every list there could be. */
import fc from 'fast-check'
import * as v from 'valibot'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { ShortlistEntrySchema, STAGES, type Kept, type ShortlistEntry } from '../../schema/kept.ts'

/** @param id kebab-case, or this throws */
export const sampleEntry = (id: string, rest: Partial<Omit<ShortlistEntry, 'id'>> = {}): ShortlistEntry =>
  v.parse(ShortlistEntrySchema, { id, lfxId: null, title: `Title of ${id}`, cncfProject: 'Alpha', savedAt: '2031-01-01T00:00:00.000Z', note: '', stage: 'interested', rank: 1, ...rest })

export const sampleKept = (...entries: ShortlistEntry[]): Kept => ({ ...EMPTY_KEPT, shortlist: entries })

/** Few ids, so that lists meet; any text at all, lone surrogates too. */
const anyText = fc.string({ unit: 'binary', maxLength: 30 })
const anyEntry = fc.record({
  id: fc.constantFrom('a', 'b', 'c-1', 'd-2', 'e-3', 'f-4', 'g-5'),
  lfxId: fc.option(fc.constantFrom('one', 'two', 'three')),
  title: anyText,
  cncfProject: anyText,
  savedAt: fc.date({ min: new Date(0), max: new Date('9000-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  note: anyText,
  stage: fc.constantFrom(...STAGES),
  rank: fc.double({ noDefaultInfinity: true, noNaN: true }).map((rank) => rank + 0),
}).map((entry) => v.parse(ShortlistEntrySchema, entry))
const uniqueLfxIds = (entries: ShortlistEntry[]) => entries.filter(({ lfxId }, index) => lfxId === null || entries.findIndex((other) => other.lfxId === lfxId) === index)

export const anyKept: fc.Arbitrary<Kept> = fc.record({
  version: fc.constant(EMPTY_KEPT.version),
  shortlist: fc.uniqueArray(anyEntry, { selector: ({ id }) => id }).map(uniqueLfxIds),
  compare: fc.uniqueArray(fc.constantFrom('a', 'b', 'c-1')).map((ids) => ids.map((id) => ({ id: sampleEntry(id).id, title: `Title of ${id}` }))),
  skills: fc.uniqueArray(fc.constantFrom('Go', 'Rust', 'Kubernetes', 'C++')),
  theme: fc.constantFrom('system', 'light', 'dark'),
  searches: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3')).map((ids) => ids.map((id) => ({ id, name: `Search ${id}`, search: '?q=go' }))),
  shortcuts: fc.boolean(),
  visit: fc.constantFrom(null, { day: '2031-01-01', seen: { terms: ['lfx-2031-1'], newest: ['a'] }, before: null }),
})
