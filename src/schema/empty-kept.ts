/** A browser in which nothing is kept yet. Apart from the schemas: a page is drawn from this before they are loaded. */
import type { Kept } from './kept.ts'

/** One more with every change of the shape, also when a key is only added; the step up goes into `kept/migrations.ts`. */
export const KEPT_VERSION = 1

export const EMPTY_KEPT: Kept = { version: KEPT_VERSION, shortlist: [], compare: [], skills: [], theme: 'system', searches: [], shortcuts: true, visit: null }
