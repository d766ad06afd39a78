import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ShortlistEntrySchema, type ShortlistEntry } from '../../schema/kept.ts'
import { sampleCatalogue } from './sample-catalogue.ts'
import { shortlistCsv } from './shortlist-csv.ts'
import { groupShortlist, isAmongThree, lastLinkOf, tooManyApplications } from './shortlist-groups.ts'
import { shortlistMarkdown } from './shortlist-markdown.ts'

const UUID = '01234567-89ab-4cde-8f01-23456789abcd'
const entry = (id: string, rest: Partial<ShortlistEntry> = {}): ShortlistEntry =>
  v.parse(ShortlistEntrySchema, { id, lfxId: null, title: `Kept title of ${id}`, cncfProject: 'Alpha', savedAt: '2031-01-01T00:00:00.000Z', note: '', stage: 'interested', rank: 1, ...rest })

const ids = sampleCatalogue.projects.map(({ id }) => id)
const shape = (entries: ShortlistEntry[], catalogue = sampleCatalogue) =>
  groupShortlist(entries, catalogue).map(({ label, rows }) => [label, ...rows.map(({ entry, place }) => `${place} ${entry.id}`)])

test('terms come newest first, also those that left the data, and keep one\'s order within', () => {
  const entries = [entry('gsoc-2030-gamma-summer-work'), entry(ids[1] ?? ''), entry('lfx-2019-3-old'), entry('odd'), entry(ids[0] ?? ''), entry('gsoc-2018-older')]
  expect(shape(entries)).toEqual([
    ['LFX-2031-2', `1 ${ids[1]}`, `2 ${ids[0]}`],
    ['GSOC-2030', '1 gsoc-2030-gamma-summer-work'],
    ['LFX 2019 Term 3', '1 lfx-2019-3-old'],
    ['GSoC 2018', '1 gsoc-2018-older'],
    ['Other projects', '1 odd'],
  ])
})

test('a project is found again by LFX\'s id when its own changed with its title', () => {
  const [first, ...others] = sampleCatalogue.projects
  if (first === undefined) throw new Error('the sample is empty')
  const renamed = { ...sampleCatalogue, projects: [{ ...first, id: entry('lfx-2031-2-new-title').id, lfxId: UUID }, ...others] }
  const found = (lfxId: string | null) => groupShortlist([entry('lfx-2031-2-old-title', { lfxId })], renamed)[0]?.rows[0]?.project
  expect(found(UUID)?.id).toBe('lfx-2031-2-new-title')
  expect(found(null)).toBeNull()
})

test('while the data is on the way nothing is said to be gone', () => {
  expect(groupShortlist([entry('lfx-2019-1-old')], undefined)[0]?.rows[0]?.project).toBeUndefined()
})

test('an id that only looks like that of a term belongs to none', () => {
  expect(groupShortlist([entry('lfx-2024-alpha'), entry('gsoc-20245-x')], undefined).map(({ label }) => label)).toEqual(['Other projects'])
})

const four = (...stages: ShortlistEntry['stage'][]) => stages.map((stage, index) => entry(`lfx-2031-2-p-${index}`, { stage }))

test('three of an LFX term are yours; of GSoC nothing is claimed', () => {
  const places = (entries: ShortlistEntry[]) => groupShortlist(entries, sampleCatalogue).flatMap((group) => group.rows.map((row) => isAmongThree(group, row)))
  expect(places(four('interested', 'interested', 'interested', 'interested'))).toEqual([true, true, true, false])
  expect(places([entry('gsoc-2030-gamma-summer-work')])).toEqual([false])
})

test.each([
  [['drafting', 'applied', 'accepted', 'declined'], 4],
  [['drafting', 'applied', 'accepted', 'researching'], 0],
  [['interested', 'interested', 'interested', 'interested'], 0],
] as const)('of applications %j the hint names %i', (stages, count) => {
  const [group] = groupShortlist(four(...stages), sampleCatalogue)
  expect(group === undefined ? null : tooManyApplications(group)).toHaveLength(count)
})

test('a last link is one of LFX, from an id that is one', () => {
  expect(lastLinkOf({ lfxId: UUID })).toBe(`https://mentorship.lfx.linuxfoundation.org/project/${UUID}`)
  for (const lfxId of [null, '', 'javascript:alert(1)', `${UUID}/../../evil`]) expect(lastLinkOf({ lfxId })).toBeNull()
})

const linkTo = (id: string) => `https://example.org/projects/${id}`
const csvOf = (note: string) => shortlistCsv(groupShortlist([entry(ids[0] ?? '', { note })], sampleCatalogue), linkTo)

test('the CSV has a mark, a head and quoted cells', () => {
  expect(csvOf('say "hi", twice')).toBe(
    '\uFEFF"Term","Order","CNCF project","Title","Stage","Note","Saved","Listed","Link"\r\n' +
      `"LFX-2031-2","1","Alpha","Zebra crossing","interested","say ""hi"", twice","2031-01-01","yes","${linkTo(ids[0] ?? '')}"\r\n`,
  )
})

test.each(['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j is no formula in a spreadsheet', (note) => {
  expect(csvOf(note)).toContain(`,"'${note.replaceAll('"', '""')}",`)
})

test('the Markdown has a heading per term, links, stages and notes, and no markup of its authors', () => {
  const entries = [entry(ids[0] ?? '', { note: 'see [this](http://evil.example)\n<img src=x>', stage: 'applied' }), entry('lfx-2019-3-old', { title: '**Bold** title' })]
  expect(shortlistMarkdown(groupShortlist(entries, sampleCatalogue), linkTo)).toBe(`## LFX-2031-2

1. [Zebra crossing](${linkTo(ids[0] ?? '')}), Alpha: applied

   > see \\[this\\]\\(http://evil.example\\)
   > \\<img src=x\\>


## LFX 2019 Term 3

1. \\*\\*Bold\\*\\* title (no longer listed), Alpha: interested
`)
})

test('a note stays within its place of the list, also from the tenth on', () => {
  const entries = Array.from({ length: 10 }, (_, index) => entry(`lfx-2019-3-${index}`, { rank: index, note: index < 8 ? '' : 'mine' }))
  expect(shortlistMarkdown(groupShortlist(entries, sampleCatalogue), (id) => id)).toMatch(/^9\. .*\n\n   > mine\n\n10\. .*\n\n    > mine$/m)
})
