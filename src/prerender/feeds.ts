/** The new projects for feed readers, as Atom and as JSON Feed. */
import type { Catalogue } from '../schema/catalogue.ts'
import { escapeMarkup } from './escape-markup.ts'
import { type Feed, legible } from './feed-entries.ts'
import { SITE_NAME } from './page.ts'
import { type Site, addressOf } from './site.ts'

/** RFC 4287. A link may be relative to where the feed was fetched, so this is right without a known origin too. */
export function atomFeed(feed: Feed, { licence }: Catalogue, site: Site): string {
  const lines = feed.entries.map(({ id, title, summary, tags, path, day }) => [
    '<entry>',
    `<id>${id}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<link href="${escapeMarkup(addressOf(site, path))}"/>`,
    `<published>${instant(day)}</published><updated>${instant(day)}</updated>`,
    `<summary>${escapeMarkup(summary)}</summary>`,
    ...tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
    '</entry>',
  ].join('\n'))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${feed.id}</id>`,
    `<title>${escapeMarkup(`${feed.title} · ${SITE_NAME}`)}</title>`,
    `<updated>${instant(feed.day)}</updated>`,
    `<author><name>${escapeMarkup(legible(licence.attribution))}</name></author>`,
    `<rights>${escapeMarkup(legible(`${licence.name}, ${licence.url}`))}</rights>`,
    `<link href="${escapeMarkup(addressOf(site, ''))}"/>`,
    // It says where the feed is for good, which a path does not.
    ...(site.origin === null ? [] : [`<link rel="self" type="application/atom+xml" href="${escapeMarkup(addressOf(site, 'feed.xml'))}"/>`]),
    ...lines,
    '</feed>\n',
  ].join('\n')
}

/** https://www.jsonfeed.org/version/1.1/ has no relative addresses: without an origin there is no such feed. */
export function jsonFeed(feed: Feed, { licence }: Catalogue, site: Site): string | null {
  if (site.origin === null) return null
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${feed.title} · ${SITE_NAME}`,
    home_page_url: addressOf(site, ''),
    feed_url: addressOf(site, 'feed.json'),
    language: 'en',
    authors: [{ name: licence.attribution, url: licence.source }],
    items: feed.entries.map(({ id, title, summary, tags, path, day }) => ({
      id, url: addressOf(site, path), title, content_text: summary, date_published: instant(day), tags,
    })),
  }, null, 1)}\n`
}

const instant = (day: string): string => `${day}T00:00:00Z`
