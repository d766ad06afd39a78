/** Every address that becomes a file of its own. */
import type { Catalogue } from '../schema/catalogue.ts'
import { FIXED_KINDS, type Page, pageText, projectPath } from './page.ts'

export interface PageAddress {
  readonly kind: Page['kind']
  /** Below the base, as the app has it. */
  readonly path: string
  /** Below the folder of the build. A folder's index is what every static host knows. */
  readonly file: string
  /** Of the project. */
  readonly id: string | null
}

const page = (kind: PageAddress['kind'], path: string, id: string | null = null): PageAddress => ({ kind, path, id, file: `${path.slice(1)}${path === '/' ? '' : '/'}index.html` })

export const pageAddresses = ({ projects }: Catalogue): PageAddress[] => [
  ...FIXED_KINDS.flatMap((kind) => {
    const { path } = pageText({ kind })
    return path === null ? [] : page(kind, `/${path}`)
  }),
  ...projects.map(({ id }) => page('project', `/${projectPath(id)}`, id)),
  // The service worker shows it for every address it did not take along.
  page('shell', '/shell'),
  // Hosts show it, with the status 404, for every address that has no file.
  { ...page('not-found', '/404'), file: '404.html' },
]

/** @throws for a project that the catalogue does not have */
export const pageOf = ({ kind, id }: PageAddress, { projects, terms }: Catalogue): Page => {
  if (kind !== 'project') return { kind }
  const project = projects.find((candidate) => candidate.id === id)
  if (project === undefined) throw new Error(`No project has the id “${id}”: take addresses from pageAddresses`)
  return { kind, project, term: terms.find((term) => term.id === project.term) }
}
