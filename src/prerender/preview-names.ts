/** Which picture stands for which page: one per project of the newest term, one per CNCF project before, one for the site. */
import { createHash } from 'node:crypto'
import type { Catalogue, CatalogueProject, CatalogueTerm } from '../schema/catalogue.ts'
import { type Page, SITE_NAME } from './page.ts'

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

export interface Preview {
  /** Below the base. */
  readonly file: string
  readonly alt: string
}

export const SITE_PREVIEW: Preview = { file: 'previews/mentorship-finder.png', alt: `${SITE_NAME}: find a mentorship you can grow into.` }

/** The newest that has projects: a term that was only announced has none. */
export const newestTerm = ({ terms }: Catalogue): CatalogueTerm | undefined => terms.find(({ projectCount }) => projectCount > 0)

export const projectPreview = ({ id, title, cncfProject }: CatalogueProject): Preview => ({
  file: `previews/${id}.png`,
  alt: `${title}, a mentorship project of ${cncfProject}`,
})

export const cncfPreview = (cncfProject: string): Preview => ({
  file: `previews/${slug(cncfProject)}.png`,
  alt: `Mentorship projects of ${cncfProject}`,
})

export function previewOf(page: Page, catalogue: Catalogue): Preview {
  if (page.kind !== 'project') return SITE_PREVIEW
  return page.project.term === newestTerm(catalogue)?.id ? projectPreview(page.project) : cncfPreview(page.project.cncfProject)
}

/** Spellings of one name share a slug; where signs tell two names apart (`C`, `C++`, a name without Latin letters) a hash does. */
function slug(name: string): string {
  const latin = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80)
  return /^[\w .:/()'&-]+$/.test(name) && latin !== '' ? latin : [latin, createHash('sha256').update(name).digest('hex').slice(0, 8)].filter(Boolean).join('-')
}
