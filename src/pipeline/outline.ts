/**
 * Decides what each heading is: a project's title, a CNCF project, a group below one, or none of these.
 * Titles are known by their fields; levels only tell groups from CNCF projects, for half the files misuse them.
 */
import { type Field, type Fields, readFields } from './fields.ts'
import { type FieldKind, labelKind } from './label-spellings.ts'
import { type Parse, plainText } from './markdown.ts'
import type { Section } from './sections.ts'
import { goesOn, partOf, saysMentorsOnly } from './title-parts.ts'

export interface Outlined {
  section: Section
  fields: Fields
  /** Plain text of the title's heading. */
  title: string
  /** Heading of the CNCF project above, plain text; null when there is none. */
  cncfProject: string | null
  group: string | null
}

/** Further headings may add to it. */
interface Found extends Outlined {
  fields: { before: Fields['before']; fields: Field[] }
}

export interface Names {
  /** Whether a heading's text is by itself the name of a CNCF project, not of a part of `parent`. */
  isCncfProject: (text: string, parent: string) => boolean
}

/** Front matter: no CNCF project stands above what follows such a heading. */
const START = /^(?:(?:list of )?(?:accepted|selected|participating|proposed)(?: \w+){0,3} (?:projects?|ideas)\b.*|(?:project )?ideas(?: list)?|projects?(?: ideas)?|projects ideas|proposals|table of contents|timeline|.*\binstructions|application process|mentorship duration.*)$/i
const TEMPLATE = /^(?:templates?|samples?|examples?)\s*:?$/i
const NO_CNCF_PROJECT = /^(?:todo|tbd|tba|n\/a|students|mentors|mentees|contributors)\s*:?$/i
/** Upstream's template and its filled-in sample, which look exactly like a project. */
const TEMPLATE_NAME = /\(sample\)|^cncf project name$/i
const TEMPLATE_TITLE = /^(?:(?:mentorship )?project )?title$/i
const SAMPLE_TITLE = /^refactor the apis for better readability and less maintenance overhead$/i

const MAIN: ReadonlySet<FieldKind> = new Set(['description', 'skills', 'mentors'])

interface Heading {
  section: Section
  fields: Fields
  text: string
  depth: number
  isTitle: boolean
  /** Has one field only, of a kind that also occurs in front matter: a title when a CNCF project stands above it. */
  mayBeTitle: boolean
}

/** @param onUnread is told of each heading with text below it that belongs to no project */
export function outline(sections: readonly Section[], names: Names, parse: Parse, onUnread: (section: Section, text: string) => void = () => {}): Outlined[] {
  const headings = sections.flatMap((section): Heading[] => {
    if (section.heading === null) return []
    const fields = readFields(section)
    const text = headingText(section.heading.markdown, parse)
    return [{ section, fields, text, depth: section.heading.depth, ...titleByFields(fields, START.test(text) || NO_CNCF_PROJECT.test(text)) }]
  })
  const titleDepth = mostCommon(headings.filter(({ isTitle }) => isTitle).map(({ depth }) => depth))
  const lastStart = headings.findLastIndex(({ text, isTitle }) => !isTitle && START.test(text))
  const found: Found[] = []
  /** With the mentors of all its projects. */
  let cncfProject: { text: string; depth: number; mentors: readonly Field[] } | null = null
  let group: { text: string; depth: number } | null = null
  let template: number | null = null
  /** The title last met; null below it where that was a sample. */
  let title: { depth: number; project: Found | null } | null = null
  for (const [index, heading] of headings.entries()) {
    const { text, depth } = heading
    if (template !== null && depth <= template) template = null
    if (group !== null && depth <= group.depth) group = null
    if (title !== null && mayBePart(heading, title.depth) && isPartOf(title.project, headings, index, (name) => names.isCncfProject(name, cncfProject?.text ?? ''))) {
      title.project?.fields.fields.push(...partOf(heading))
      continue
    }
    const isOfAll = heading.isTitle && names.isCncfProject(text, '') && saysMentorsOnly(heading.fields) && titlesFollowBelow(headings, index)
    if ((heading.isTitle && !isOfAll) || (heading.mayBeTitle && cncfProject !== null && depth > cncfProject.depth)) {
      const isSample = template !== null || TEMPLATE_TITLE.test(text) || TEMPLATE_NAME.test(cncfProject?.text ?? '')
        || (SAMPLE_TITLE.test(text) && index < lastStart)
      const own = heading.fields.fields
      const shared = cncfProject === null || own.some(({ kind }) => kind === 'mentors') ? [] : cncfProject.mentors
      const fields = { before: heading.fields.before, fields: [...own, ...shared] }
      const project = { section: heading.section, fields, title: text, cncfProject: cncfProject?.text ?? null, group: group?.text ?? null }
      if (!isSample) found.push(project)
      title = { depth, project: isSample ? null : project }
    } else if (TEMPLATE.test(text)) template ??= depth
    else if (START.test(text)) cncfProject = group = title = null
    else if (NO_CNCF_PROJECT.test(text)) continue
    else if (isLabel(text)) {
      // A field of the project above, whose heading slipped to a higher level.
      const project = title?.project ?? null
      if (project !== null && project.fields.fields.every(({ kind }) => kind !== labelKind(text))) project.fields.fields.push(...partOf(heading))
      else if (cncfProject !== null && hasText(heading)) onUnread(heading.section, text)
    } else if (text === '') {
      // What an empty heading was meant to name is missing: not the CNCF project before it.
      if (cncfProject !== null && depth <= cncfProject.depth) cncfProject = null
      group = null
    } else if (cncfProject !== null && depth > cncfProject.depth && depth >= titleDepth && !names.isCncfProject(text, cncfProject.text)) {
      title = null
      if (titlesFollowBelow(headings, index)) group = { text, depth }
      else if (hasText(heading)) onUnread(heading.section, text)
    } else {
      cncfProject = { text, depth, mentors: isOfAll ? heading.fields.fields.filter(({ kind }) => kind === 'mentors') : [] }
      group = title = null
    }
  }
  return found
}

/** Deeper than the title, or on its level in the middle of its fields: "Goals". */
const mayBePart = ({ depth, isTitle, text }: Heading, titleDepth: number): boolean => depth > titleDepth || (depth === titleDepth && isTitle && labelKind(text) !== null)

const hasText = ({ section }: Heading): boolean => section.lines.some((line) => line.trim() !== '')

const isLabel = (text: string): boolean => (labelKind(text) ?? 'extra') !== 'extra'

/** A heading below a title that is neither one itself nor the name of something that has projects: "Timeline", "Background". */
function isPartOf(project: Found | null, headings: readonly Heading[], index: number, isName: (text: string) => boolean): boolean {
  const heading = headings[index]
  if (heading === undefined) return false
  if (heading.isTitle) return project !== null && goesOn(project.fields, heading.fields)
  return !heading.mayBeTitle && !titlesFollowBelow(headings, index) && !isName(heading.text)
}

/** Below "Project instructions" not even a line that begins with "Mentors:" makes a project. */
function titleByFields({ fields }: Fields, isFrontMatter: boolean): Pick<Heading, 'isTitle' | 'mayBeTitle'> {
  const kinds = new Set(fields.map(({ kind }) => kind).filter((kind) => kind !== 'extra' && kind !== 'mentees'))
  const isTitle = kinds.size >= (isFrontMatter ? 3 : 2) || (!isFrontMatter && fields.some(({ kind, loose }) => MAIN.has(kind) && !loose))
  return { isTitle, mayBeTitle: !isTitle && !isFrontMatter && kinds.size > 0 }
}

function titlesFollowBelow(headings: readonly Heading[], index: number): boolean {
  const depth = headings[index]?.depth ?? 0
  for (let below = index + 1; (headings[below]?.depth ?? 0) > depth; below += 1) if (headings[below]?.isTitle === true) return true
  return false
}

function mostCommon(depths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 6
}

/** Stray marks at the end are remains of bold text whose beginning was lost. */
const headingText = (markdown: string, parse: Parse): string =>
  plainText(parse(markdown.slice(0, 2000).trim(), true)).replace(/[*_\s]+$/, '').replace(/^\*+\s*/, '')
