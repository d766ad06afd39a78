/**
 * The files beside the pages, for those who do not read pages.
 *
 * | file | for | made in |
 * |---|---|---|
 * | `feed.xml`, `feed.json` | feed readers | feed-entries, feeds |
 * | `sitemap.xml`, `robots.txt` | crawlers | sitemap |
 * | `manifest.webmanifest` | systems that install the app | web-manifest |
 * | `icons/*.png` | the manifest and the pages | icon-names, pictures |
 * | `previews/*.png` | chats that show a link | preview-names, previews (what they say), preview-tree (how they look), preview-fonts, preview-image (drawing), picture-cache |
 *
 * What a page says of itself in its head is made in head, structured-data and page; where it stands in site.
 */
import type { Catalogue } from '../schema/catalogue.ts'
import { feedOf } from './feed-entries.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { pictures } from './pictures.ts'
import type { Site } from './site.ts'
import { robots, sitemap } from './sitemap.ts'
import { webManifest } from './web-manifest.ts'

export interface SideFileOptions {
  /** Of all terms. */
  readonly catalogue: Catalogue
  readonly site: Site
  /** Of which day upstream's state is that the content was pulled from, `2026-07-28`; null when nobody knows. */
  readonly contentDay: string | null
  /** Of the project: its favicon and its `node_modules/.cache/`. */
  readonly root: string
}

/** @returns contents by path below the base */
export async function sideFiles({ catalogue, site, contentDay, root }: SideFileOptions): Promise<Map<string, string | Uint8Array>> {
  const feed = feedOf(catalogue, contentDay)
  const texts: [string, string | null][] = [
    ['feed.xml', atomFeed(feed, catalogue, site)],
    ['feed.json', jsonFeed(feed, catalogue, site)],
    ['sitemap.xml', sitemap(catalogue, site)],
    ['robots.txt', robots(site)],
    ['manifest.webmanifest', webManifest()],
  ]
  return new Map<string, string | Uint8Array>([...texts.flatMap(([file, text]): [string, string][] => (text === null ? [] : [[file, text]])), ...(await pictures(catalogue, root))])
}
