/** What a page is, in the words of schema.org, where it has one. */
import { type Page, SITE_NAME, pageText } from './page.ts'
import { type Site, addressOf } from './site.ts'

const PROVIDER = { '@type': 'Organization', name: 'Cloud Native Computing Foundation', url: 'https://www.cncf.io/' }

/**
 * A mentorship is an EducationalOccupationalProgram: a Course has lessons and a JobPosting an employer, which it has not.
 * It names no dates: what the mentors wrote of them is shown, but not sure enough to be told to machines.
 */
export function structuredData(page: Page, site: Site): object | null {
  if (page.kind === 'discover') return webSite(site)
  if (page.kind !== 'project') return null
  const { project, term } = page
  const { description, path } = pageText(page)
  const url = addressOf(site, path ?? '')
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'EducationalOccupationalProgram',
        name: project.title,
        description,
        url,
        identifier: project.id,
        programType: 'Mentorship',
        provider: PROVIDER,
        ...(project.skills.length === 0 ? {} : { programPrerequisites: project.skills.join(', ') }),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          crumb(1, SITE_NAME, addressOf(site, '')),
          ...(term === undefined ? [] : [crumb(2, term.label, addressOf(site, `?term=${term.id}`))]),
          crumb(term === undefined ? 2 : 3, project.title, url),
        ],
      },
    ],
  }
}

const crumb = (position: number, name: string, item: string) => ({ '@type': 'ListItem', position, name, item })

/** Names the site in results. Google, for whom one told of a SearchAction, ended its search box in November 2024. */
const webSite = (site: Site): object | null =>
  site.origin === null ? null : { '@context': 'https://schema.org', '@type': 'WebSite', name: SITE_NAME, url: addressOf(site, '') }
