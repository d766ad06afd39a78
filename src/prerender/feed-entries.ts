/** The newest term's projects as feed readers want them: stable ids and days, texts without what XML forbids. */
import { createHash } from 'node:crypto'
import type { Catalogue, CatalogueTerm } from '../schema/catalogue.ts'
import { projectPath } from './page.ts'
import { newestTerm } from './preview-names.ts'

export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly tags: readonly string[]
  /** Below the base. */
  readonly path: string
  readonly day: string
}

export interface Feed {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly entries: readonly FeedEntry[]
}

/** @param contentDay of which day upstream's state is that the content was pulled from, `2026-07-28`; null when nobody knows */
export function feedOf(catalogue: Catalogue, contentDay: string | null): Feed {
  const term = newestTerm(catalogue)
  const day = term === undefined ? '1970-01-01' : firstDay(term)
  const entries = catalogue.projects.filter((project) => project.term === term?.id).map((project) => ({
    id: urn(project.id),
    title: legible(`${project.title} · ${project.cncfProject}`),
    summary: legible(project.summary),
    tags: project.skills.map(legible),
    path: projectPath(project.id),
    // Not `contentDay`: a change of one project would show all of them as changed.
    day,
  }))
  return { id: urn('feed'), title: legible(['CNCF mentorship projects', term?.label].filter(Boolean).join(', ')), day: contentDay ?? day, entries }
}

/** The first day the timeline names; without one, of the year: earlier than any day a term is announced on, so never in the future. */
const firstDay = ({ timeline, year }: CatalogueTerm): string =>
  timeline.flatMap(({ start }) => start ?? []).toSorted()[0] ?? `${year}-01-01`

/** What XML 1.0 has no way to write: controls, halves of a character, U+FFFE and U+FFFF. */
const ILLEGIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const legible = (text: string): string => text.replace(ILLEGIBLE, '')

/** RFC 9562: a UUID of the 8th version is any hash. The same project has the same id on every host, so a reader never shows it twice. */
function urn(name: string): string {
  const hex = createHash('sha256').update(`mentorship-finder:${name}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
