/** One title section is one record, unless its heading was lost: a second whole list of fields starts a second record. */
import type { Field, Fields } from './fields.ts'
import type { Outlined } from './outline.ts'

export interface ProjectRecord {
  line: number
  column: number
  /** Null when the heading is missing. */
  title: string | null
  /** Markdown of the heading: some files link it to LFX. */
  headingMarkdown: string
  cncfProject: string | null
  group: string | null
  before: Fields['before']
  fields: readonly Field[]
}

export function readRecords({ section, fields, title, cncfProject, group }: Outlined): ProjectRecord[] {
  return splitAtRepeats(fields.fields).map((part, index) => {
    const first = part[0]
    if (index > 0 || section.heading === null) {
      return {
        line: first?.line ?? section.firstLine, column: first?.column ?? 1, title: null, headingMarkdown: '',
        cncfProject, group, before: { line: section.firstLine, lines: [] }, fields: part,
      }
    }
    const { line, column, markdown } = section.heading
    return { line, column, title, headingMarkdown: markdown, cncfProject, group, before: fields.before, fields: part }
  })
}

/** A repeated "Description" counts only when other fields stand between the two and after the second. */
function splitAtRepeats(fields: readonly Field[]): Field[][] {
  const parts: Field[][] = [[]]
  for (const [index, field] of fields.entries()) {
    const current = parts.at(-1) ?? []
    const repeated = field.kind === 'description' && isMain(field)
      && current.some((other) => other.kind === 'description' && isMain(other))
      && current.some(({ kind }) => kind !== 'description' && kind !== 'extra')
      && fields.slice(index + 1).some(({ kind }) => kind !== 'description' && kind !== 'extra')
    if (repeated) parts.push([field])
    else current.push(field)
  }
  return parts
}

const isMain = (field: Field): boolean => !/detailed/i.test(field.written)
