/** What a page says about itself to search engines, chats and feed readers: the tags of its head, as data. */
import type { Catalogue } from '../schema/catalogue.ts'
import { escapeMarkup } from './escape-markup.ts'
import { ICONS } from './icon-names.ts'
import { jsonInScript } from './json-in-script.ts'
import { type Page, SITE_NAME, pageText } from './page.ts'
import { PREVIEW_SIZE, previewOf } from './preview-names.ts'
import { type Site, addressOf } from './site.ts'
import { structuredData } from './structured-data.ts'

export interface HeadTag {
  readonly tag: 'title' | 'meta' | 'link' | 'script'
  readonly attributes: Readonly<Record<string, string>>
  readonly text?: string
}

export function headTags(page: Page, catalogue: Catalogue, site: Site): HeadTag[] {
  const { title, description, path } = pageText(page)
  const preview = previewOf(page, catalogue)
  const data = structuredData(page, site)
  // Without an origin nobody could say which of several hosts is meant, and a path is refused (Lighthouse: "Is not an absolute URL").
  const address = path === null || site.origin === null ? null : addressOf(site, path)
  return [
    { tag: 'title', attributes: {}, text: title },
    meta('name', 'description', description),
    ...(page.kind === 'not-found' || page.kind === 'shell' ? [meta('name', 'robots', 'noindex')] : []),
    ...(address === null ? [] : [link('canonical', address), meta('property', 'og:url', address)]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:image', addressOf(site, preview.file)),
    meta('property', 'og:image:width', String(PREVIEW_SIZE.width)),
    meta('property', 'og:image:height', String(PREVIEW_SIZE.height)),
    meta('property', 'og:image:alt', preview.alt),
    // Title, description and picture it takes from the tags above: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
    meta('name', 'twitter:card', 'summary_large_image'),
    // The words of a picture it is not said to take. The site's own add nothing to the title, and the first view has no byte to spare.
    ...(page.kind === 'project' ? [meta('name', 'twitter:image:alt', preview.alt)] : []),
    link('manifest', `${site.base}manifest.webmanifest`),
    link('apple-touch-icon', `${site.base}${ICONS.apple.file}`),
    // Whoever reads the JSON feed reads this one too.
    { tag: 'link', attributes: { rel: 'alternate', type: 'application/atom+xml', title: 'New projects', href: `${site.base}feed.xml` } },
    ...(data === null ? [] : [{ tag: 'script', attributes: { type: 'application/ld+json' }, text: JSON.stringify(data) } as const]),
  ]
}

const meta = (key: 'name' | 'property', name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { [key]: name, content } })
const link = (rel: string, href: string): HeadTag => ({ tag: 'link', attributes: { rel, href } })

export const printHead = (tags: readonly HeadTag[]): string => tags.map(printTag).join('')

function printTag({ tag, attributes, text }: HeadTag): string {
  const start = `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`)].join(' ')}>`
  return text === undefined ? start : `${start}${tag === 'script' ? jsonInScript(text) : escapeMarkup(text)}</${tag}>`
}
