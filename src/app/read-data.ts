/** What a loaded file must be, by its kind. */
import * as v from 'valibot'
import { BodiesSchema, CatalogueSchema } from '../schema/catalogue.ts'
import { SearchIndexSchema } from '../schema/search-index.ts'
import { LoadError } from './load-error.ts'

const SCHEMAS = { catalogue: CatalogueSchema, bodies: BodiesSchema, index: SearchIndexSchema }

export type DataKind = keyof typeof SCHEMAS
export type DataOf<Kind extends DataKind> = v.InferOutput<(typeof SCHEMAS)[Kind]>

/** @throws LoadError when the value is nothing of that kind */
export const readData = <Kind extends DataKind>(kind: Kind, value: unknown): DataOf<Kind> => {
  const result = v.safeParse(SCHEMAS[kind], value)
  if (!result.success) throw new LoadError('The data has an unexpected shape.', { cause: v.flatten(result.issues) })
  // The schema of this kind gave it.
  return result.output as DataOf<Kind>
}
