/** The public data, `data/v1/…`: fixed names, with licence and commit of the content. */
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { type ContentLicence, ContentLicenceSchema } from '../schema/catalogue.ts'
import { ProjectSchema } from '../schema/project.ts'
import { TermSchema } from '../schema/term.ts'
import type { Compiled } from './compile.ts'

const FileSchema = v.object({
  version: v.literal(1),
  licence: ContentLicenceSchema,
  /** In projects.json. */
  projects: v.optional(v.array(ProjectSchema)),
  /** In terms.json. */
  terms: v.optional(v.array(TermSchema)),
})

/** @returns text by path below the site's base */
export function publicFiles({ terms, projects }: Compiled, licence: ContentLicence): Map<string, string> {
  return new Map([
    ['data/v1/projects.json', JSON.stringify({ version: 1, licence, projects })],
    ['data/v1/terms.json', JSON.stringify({ version: 1, licence, terms })],
    ['data/v1/schema.json', JSON.stringify(toJsonSchema(FileSchema, { errorMode: 'ignore' }), null, 2)],
  ])
}
