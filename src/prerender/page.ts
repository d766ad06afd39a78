/** A page as others see it: what it is called, what it is about, where it stands. */
import type { CatalogueProject, CatalogueTerm } from '../schema/catalogue.ts'
import { cutAtWord } from './cut-at-word.ts'

export const SITE_NAME = 'Mentorship Finder'

/** Search engines and chats show about this much. */
const DESCRIPTION = 160

export type Page =
  | { readonly kind: 'discover' | 'all-projects' | 'shortlist' | 'compare' | 'not-found' | 'shell' }
  | { readonly kind: 'project'; readonly project: CatalogueProject; readonly term: CatalogueTerm | undefined }

export interface PageText {
  readonly title: string
  readonly description: string
  /** Below the base; null for the page that answers where there is none. */
  readonly path: string | null
}

const PAGES: Readonly<Record<Exclude<Page['kind'], 'project'>, PageText>> = {
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
}

export const projectPath = (id: string): string => `projects/${id}`

export function pageText(page: Page): PageText {
  if (page.kind !== 'project') return PAGES[page.kind]
  const { id, title, cncfProject, summary, skills } = page.project
  const said = summary.trim() === '' ? [`A mentorship project of ${cncfProject}`, page.term?.label, skills.join(', ')].filter(Boolean).join(' · ') : summary
  return { title: `${title} · ${cncfProject} · ${SITE_NAME}`, description: cutAtWord(said, DESCRIPTION), path: projectPath(id) }
}
