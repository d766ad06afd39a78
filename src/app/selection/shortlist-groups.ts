/** The shortlist as it is shown: by term, newest first, each in the person's own order, with what the data knows of each entry. */
import type { Catalogue, CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import type { ShortlistEntry, Stage } from '../../schema/kept.ts'

/** LFX Mentorship takes three applications of a mentee per term. */
export const LFX_APPLICATIONS = 3

export interface ShortlistRow {
  readonly entry: ShortlistEntry
  /** Null when it is no longer listed, undefined while that is not known. */
  readonly project: CatalogueProject | null | undefined
  /** From 1, within its term. */
  readonly place: number
}

export interface ShortlistGroup {
  /** `lfx-2024-1`, or '' for what belongs to no term. */
  readonly termId: string
  readonly label: string
  readonly term: CatalogueTerm | null
  readonly isLfx: boolean
  readonly rows: readonly ShortlistRow[]
}

const TERM_OF_ID = /^(?:(lfx)-(\d{4})-(\d)|(gsoc)-(\d{4}))(?=-|$)/

const termIdOf = (entry: ShortlistEntry, project: CatalogueProject | null | undefined): string => project?.term ?? TERM_OF_ID.exec(entry.id)?.[0] ?? ''

/** For terms that are no longer in the data. */
const labelOf = (termId: string): string => {
  const [, lfx, year, number, gsoc, summer] = TERM_OF_ID.exec(termId) ?? []
  if (lfx !== undefined) return `LFX ${year} Term ${number}`
  return gsoc === undefined ? 'Other projects' : `GSoC ${summer}`
}

/** Larger is newer; '' is oldest. */
const ageOf = (termId: string): number => {
  const [, , year = '0', number = '0', , summer = year] = TERM_OF_ID.exec(termId) ?? []
  return Number(summer) * 10 + Number(number)
}

type Finder = (entry: { readonly id: string; readonly lfxId: string | null }) => CatalogueProject | null

/** By id, or by LFX's own id: a project whose title changed got another id with it. */
export const finderIn = ({ projects }: Pick<Catalogue, 'projects'>): Finder => {
  const byId = new Map<string, CatalogueProject>(projects.map((project) => [project.id, project]))
  const byLfxId = new Map(projects.map((project) => [project.lfxId, project]))
  return ({ id, lfxId }) => byId.get(id) ?? (lfxId === null ? undefined : byLfxId.get(lfxId)) ?? null
}

/**
 * @param entries in own order
 * @param catalogue undefined while it is on the way
 */
export const groupShortlist = (entries: readonly ShortlistEntry[], catalogue: Catalogue | undefined): ShortlistGroup[] => {
  const find = catalogue === undefined ? () => undefined : finderIn(catalogue)
  const byTerm = new Map<string, ShortlistRow[]>()
  for (const entry of entries) {
    const project = find(entry)
    const termId = termIdOf(entry, project)
    const rows = byTerm.get(termId) ?? []
    rows.push({ entry, project, place: rows.length + 1 })
    byTerm.set(termId, rows)
  }
  return [...byTerm]
    .map(([termId, rows]) => {
      const term = catalogue?.terms.find(({ id }) => id === termId) ?? null
      return { termId, term, label: term?.label ?? labelOf(termId), isLfx: termId.startsWith('lfx-'), rows }
    })
    .toSorted((one, other) => ageOf(other.termId) - ageOf(one.termId))
}

export const isAmongThree = ({ isLfx }: ShortlistGroup, { place }: ShortlistRow) => isLfx && place <= LFX_APPLICATIONS

const APPLYING: readonly Stage[] = ['drafting', 'applied', 'accepted', 'declined']

/** The entries of a term a person applies or applied to, when they are more than LFX takes; otherwise none. */
export const tooManyApplications = ({ isLfx, rows }: ShortlistGroup): readonly ShortlistRow[] => {
  const applying = rows.filter(({ entry }) => APPLYING.includes(entry.stage))
  return isLfx && applying.length > LFX_APPLICATIONS ? applying : []
}

export const titleOf = ({ entry, project }: Pick<ShortlistRow, 'entry' | 'project'>): string => project?.title ?? (entry.title === '' ? entry.id : entry.title)

/** By which its page and a link find it now: a project whose title changed has another id than was saved. */
export const presentId = ({ entry, project }: Pick<ShortlistRow, 'entry' | 'project'>): ShortlistEntry['id'] => project?.id ?? entry.id

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Where LFX showed it, also when it left the data; null when it never had a link. */
export const lastLinkOf = ({ lfxId }: Pick<ShortlistEntry, 'lfxId'>): string | null =>
  lfxId !== null && UUID.test(lfxId) ? `https://mentorship.lfx.linuxfoundation.org/project/${lfxId}` : null
