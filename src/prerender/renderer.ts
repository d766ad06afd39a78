/** What the server build of the app offers to the plugin that runs it. */
import type { Bodies, Catalogue } from '../schema/catalogue.ts'
import type { PageAddress } from './page-addresses.ts'

export interface GeneratedFiles {
  readonly newest: Catalogue
  readonly all: Catalogue
  readonly bodies: ReadonlyMap<string, Bodies>
}

export interface RenderedPage {
  readonly title: string
  readonly html: string
  /** To be inlined as JSON; null where the page's data is loaded before it is hydrated. */
  readonly data: Catalogue | null
}

export interface Renderer {
  /** Keys of the query string that make a list another one than the prerendered. */
  readonly VIEW_KEYS: readonly string[]
  readonly renderPage: (address: PageAddress, files: GeneratedFiles) => Promise<RenderedPage>
}
