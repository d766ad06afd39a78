/** The id of a project: its term, CNCF project and title, never its position. */
import { createHash } from 'node:crypto'

/** Two names of this length and a term fit the schema's 200 characters. */
const LONGEST = 90

export function slug(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

/** A title without a single Latin letter or digit still needs a stable id; a hash of its text is one. */
export function projectId(term: string, cncfProject: string, title: string): string {
  return [term, slugOrHash(cncfProject), slugOrHash(title)].join('-')
}

function slugOrHash(text: string): string {
  const whole = slug(text)
  const name = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/-[^-]*$/, '')
  return name || createHash('sha256').update(text).digest('hex').slice(0, 8)
}
