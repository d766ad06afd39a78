/** The LFX page of one project. */
import type { Field } from './fields.ts'
import type { FieldKind } from './label-spellings.ts'
import { type LfxLink, lfxLinks } from './lfx-link.ts'
import { listLines } from './list-lines.ts'
import type { Report } from './problems.ts'
import type { ProjectRecord } from './records.ts'

/** The label's first lines, or the heading's link, or a link pasted among the issues or on a line of its own: never one from the running text. */
export function lfxOfRecord(record: ProjectRecord): LfxLink[] {
  const labelled = fieldsOf(record, 'lfxUrl').flatMap((field) => firstLinks(field))
  if (labelled.length > 0) return labelled
  const heading = lfxLinks(record.headingMarkdown)
  if (heading.length > 0) return heading
  const pasted = fieldsOf(record, 'upstreamIssues').flatMap((field) => lfxLinks(listLines(field.lines).join('\n')))
  return pasted.length > 0 ? pasted : [record.before.lines, ...record.fields.map(({ lines }) => lines)].flat().filter((line) => ALONE.test(line)).flatMap((line) => lfxLinks(line))
}

/** A line that holds a link to LFX and nothing else, perhaps below a label nobody knows: "- Apply with: https://…". */
const ALONE = /^\s{0,3}(?:[-*+]\s+)?(?:[*_]{0,2}\p{L}[^:()@]{1,30}:[*_]{0,2}\s*)?(?:<|\[[^\]]{0,200}\]\()?https:\/\/mentorship\.lfx\.linuxfoundation\.org\/\S{1,200}\s*$/u

export function reportLfx(record: ProjectRecord, links: readonly LfxLink[], title: string, report: Report): void {
  const field = fieldsOf(record, 'lfxUrl')[0]
  if (field === undefined) return
  const ids = new Set(links.map(({ id }) => id))
  const value = firstLine(field).trim()
  if (ids.size > 1) report(field, 'error', 'two-lfx-ids', `“${title}” has ${ids.size} LFX ids; the first is used`)
  if (ids.size === 0 && value !== '' && !/^tb[da]$/i.test(value) && !value.includes('communitybridge.org/')) {
    report(field, 'warning', 'bad-lfx-url', 'Not a project page of mentorship.lfx.linuxfoundation.org; the link is left out')
  }
}

const fieldsOf = (record: ProjectRecord, kind: FieldKind): Field[] => record.fields.filter((field) => field.kind === kind)

/** "Apply on LFX:" and the link on the next line; what follows a blank line is no longer about it. */
function firstLinks(field: Field): LfxLink[] {
  const start = field.lines.findIndex((line) => line.trim() !== '')
  const lines = start < 0 ? [] : field.lines.slice(start, start + MOST_LINES)
  const end = lines.findIndex((line) => line.trim() === '')
  const links = lines.slice(0, end < 0 ? lines.length : end).map((line) => lfxLinks(line))
  return links.find((found) => found.length > 0) ?? []
}

const MOST_LINES = 4

const firstLine = (field: Field): string => field.lines.find((line) => line.trim() !== '') ?? ''
