/** What the server build of the app offers to the plugin that runs it. */
import type { Bodies, Catalogue } from '../schema/catalogue.ts'
import type { Agreed } from './boot.ts'
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
  readonly AGREED: Agreed
  readonly renderPage: (address: PageAddress, files: GeneratedFiles) => Promise<RenderedPage>
}
