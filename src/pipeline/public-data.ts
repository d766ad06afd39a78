/** The public data, `data/v1/…`: fixed names, with licence and commit of the content. */
import type { ContentLicence } from '../schema/catalogue.ts'
import type { Compiled } from './compile.ts'

/** @returns text by path below the site's base */
export function publicFiles({ terms, projects }: Compiled, licence: ContentLicence): Map<string, string> {
  return new Map([
    ['data/v1/projects.json', JSON.stringify({ version: 1, licence, projects })],
    ['data/v1/terms.json', JSON.stringify({ version: 1, licence, terms })],
  ])
}
