/** Notes a visit, with what was there. It lasts a day, so what is marked as new stays so while somebody reads. */
import type { Catalogue } from '../../schema/catalogue.ts'
import type { Kept, Visit } from '../../schema/kept.ts'

type Seen = Visit['seen']

/** Older terms get no new projects: of them the name is enough, of the newest every id. */
const seenIn = (catalogue: Catalogue): Seen => {
  const terms = catalogue.terms.filter(({ projectCount }) => projectCount > 0).map(({ id }) => id)
  return { terms, newest: catalogue.projects.filter(({ term }) => term === terms[0]).map(({ id }) => id) }
}

/** @param today the reader's day, `2024-02-13` */
export const withVisit = (kept: Kept, catalogue: Catalogue, today: string): Kept => {
  const { visit } = kept
  const seen = seenIn(catalogue)
  if (visit?.day === today) return JSON.stringify(visit.seen) === JSON.stringify(seen) ? kept : { ...kept, visit: { ...visit, seen } }
  return { ...kept, visit: { day: today, seen, before: visit?.seen ?? null } }
}
