/** For crawlers: every address, and where that list is. */
import type { Catalogue } from '../schema/catalogue.ts'
import { FIXED_KINDS, pageText, projectPath } from './page.ts'
import { type Site, addressOf } from './site.ts'

/** Null without an origin: the protocol knows whole addresses only. */
export function sitemap({ projects }: Catalogue, site: Site): string | null {
  if (site.origin === null) return null
  const paths = [...FIXED_KINDS.flatMap((kind) => pageText({ kind }).path ?? []), ...projects.map(({ id }) => projectPath(id))]
  const addresses = paths.map((path) => addressOf(site, path))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    // An id is kebab-case and a base was checked: only an & of a base would be left to escape.
    ...addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>\n',
  ].join('\n')
}

/** Crawlers read it at an origin's root only; below another base path it does no harm. */
export const robots = (site: Site): string =>
  ['User-agent: *', 'Allow: /', ...(site.origin === null ? [] : [`Sitemap: ${addressOf(site, 'sitemap.xml')}`]), ''].join('\n')
