/** A page as others see it: what it is called, what it is about, where it stands. */
import type { CatalogueProject, CatalogueTerm } from '../schema/catalogue.ts'
import { cutAtWord } from './cut-at-word.ts'

export const SITE_NAME = 'Mentorship Finder'

/** Search engines and chats show about this much. */
const DESCRIPTION = 160

export interface PageText {
  readonly title: string
  readonly description: string
  /** Below the base; null for the page that answers where there is none. */
  readonly path: string | null
}

/** All but those of projects. A row is an address, a line of the sitemap and the head of a page. */
const PAGES = {
  discover: {
    title: `${SITE_NAME}: find a CNCF mentorship project by skill`,
    description: 'Find the CNCF mentorship project that fits you: search LFX and GSoC projects by skill, keep a shortlist, compare side by side, share the link.',
    path: '',
  },
  'all-projects': {
    title: `All projects · ${SITE_NAME}`,
    description: 'Every CNCF mentorship project of LFX and GSoC, term by term.',
    path: 'projects',
  },
  shortlist: {
    title: `Shortlist · ${SITE_NAME}`,
    description: 'The CNCF mentorship projects you saved, with your notes and stages. They are kept in your browser only.',
    path: 'shortlist',
  },
  compare: {
    title: `Compare projects · ${SITE_NAME}`,
    description: 'CNCF mentorship projects side by side: skills, mentors, dates and what is expected.',
    path: 'compare',
  },
  shell: {
    title: SITE_NAME,
    description: 'The page that opens without a network.',
    path: null,
  },
  'not-found': {
    title: `No such page · ${SITE_NAME}`,
    description: 'There is no such page. Find a CNCF mentorship project by skill instead.',
    path: null,
  },
} as const satisfies Readonly<Record<string, PageText>>

type FixedKind = keyof typeof PAGES

// Object.keys forgets that they are the table's.
export const FIXED_KINDS = Object.keys(PAGES) as FixedKind[]

export type Page =
  | { readonly kind: FixedKind }
  | { readonly kind: 'project'; readonly project: CatalogueProject; readonly term: CatalogueTerm | undefined }

export const projectPath = (id: string): string => `projects/${id}`

export function pageText(page: Page): PageText {
  if (page.kind !== 'project') return PAGES[page.kind]
  const { id, title, cncfProject, summary, skills } = page.project
  const said = summary.trim() === '' ? [`A mentorship project of ${cncfProject}`, page.term?.label, skills.join(', ')].filter(Boolean).join(' · ') : summary
  return { title: `${title} · ${cncfProject} · ${SITE_NAME}`, description: cutAtWord(said, DESCRIPTION), path: projectPath(id) }
}
