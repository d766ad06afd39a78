/** What a loaded file must be, by its kind. A catalogue may hold thousands of projects: they are looked at in slices. */
import * as v from 'valibot'
import { BodiesSchema, CatalogueProjectSchema, CatalogueSchema } from '../schema/catalogue.ts'
import { SearchIndexSchema } from '../schema/search-index.ts'
import { inSlices } from './in-slices.ts'
import { LoadError } from './load-error.ts'

const SCHEMAS = { catalogue: CatalogueSchema, bodies: BodiesSchema, index: SearchIndexSchema }

export type DataKind = keyof typeof SCHEMAS
export type DataOf<Kind extends DataKind> = v.InferOutput<(typeof SCHEMAS)[Kind]>

const read = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, value)
  if (!result.success) throw new LoadError('The data has an unexpected shape.', { cause: v.flatten(result.issues) })
  return result.output
}

/** A slice takes about a millisecond, and ten on a cheap phone. */
const SLICE = 48

const Projects = v.array(CatalogueProjectSchema)
const SomeProjects = v.object({ projects: v.array(v.unknown()) })

function* catalogueInSlices(value: unknown) {
  const { projects } = read(SomeProjects, value)
  // An object, or it would have no projects.
  const catalogue = read(CatalogueSchema, { ...(value as object), projects: [] })
  for (let at = 0; at < projects.length; at += SLICE) {
    yield
    catalogue.projects.push(...read(Projects, projects.slice(at, at + SLICE)))
  }
  return catalogue
}

/** @throws LoadError when the value is nothing of that kind */
export const readData = async <Kind extends DataKind>(kind: Kind, value: unknown): Promise<DataOf<Kind>> =>
  // The schema of this kind gave it.
  (kind === 'catalogue' ? inSlices(catalogueInSlices(value)) : read(SCHEMAS[kind], value)) as Promise<DataOf<Kind>>
