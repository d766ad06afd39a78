/** Headings around a project's title that are no titles: what one below it adds, whether one only divides its fields, and what one above says of all. */
import type { Field, Fields } from './fields.ts'
import { labelKind } from './label-spellings.ts'
import type { Section } from './sections.ts'

/** One project with a heading in the middle: above it what is to be done, below it who and with what. */
export function goesOn(above: Fields, below: Fields): boolean {
  const [has, adds] = [above, below].map(({ fields }) => new Set(fields.map(({ kind }) => kind)))
  return has?.has('description') === true && !has.has('skills') && !has.has('mentors') && adds?.has('description') === false
}

/** @returns what a heading below a title adds to the project: a field by its own name, and those that stand below it */
export function partOf({ section, text, fields: own }: { section: Section; text: string; fields: Fields }): readonly Field[] {
  const kind = labelKind(text) ?? 'extra'
  const part: Field = {
    kind, written: text, line: section.heading?.line ?? section.firstLine, column: section.heading?.column ?? 1, indent: 0,
    // The heading's own line holds no value.
    lines: ['', ...(own.fields.length > 0 ? own.before.lines : section.lines)], inline: false, loose: false, meant: null,
  }
  const isEmpty = part.lines.every((line) => line.trim() === '')
  return [...(isEmpty ? [] : [part]), ...own.fields]
}

/** Below the name of a CNCF project that is said of all its projects; with anything else it is a project of that name. */
export const saysMentorsOnly = ({ before, fields }: Fields): boolean =>
  before.lines.every((line) => line.trim() === '') && fields.every(({ kind }) => kind === 'mentors' || kind === 'extra')
