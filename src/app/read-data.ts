/** What a loaded file must be, by its kind. A catalogue may hold thousands of projects, and a term long texts: they are looked at in slices. */
import * as v from 'valibot'
import { BodySchema, CatalogueProjectSchema, CatalogueSchema, type Bodies } from '../schema/catalogue.ts'
import { SearchIndexSchema } from '../schema/search-index.ts'
import { inSlices } from './in-slices.ts'
import { LoadError } from './load-error.ts'
import { prepareFacets } from './selection/facet-index.ts'

interface Data {
  readonly catalogue: v.InferOutput<typeof CatalogueSchema>
  readonly bodies: Bodies
  readonly index: v.InferOutput<typeof SearchIndexSchema>
}

export type DataKind = keyof Data
export type DataOf<Kind extends DataKind> = Data[Kind]

const read = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, value)
  if (!result.success) throw new LoadError('The data has an unexpected shape.', { cause: v.flatten(result.issues) })
  return result.output
}

/** A slice takes about half a millisecond, and ten times as long on a cheap phone, where the first of all takes fifty. */
const SLICE = 24

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
  // The first rendering that counts would have to do it all at once.
  yield* prepareFacets(catalogue)
  return catalogue
}

/** A long text takes as long as many projects. */
const BODIES_SLICE = 4

const SomeBodies = v.record(v.string(), v.unknown())

function* bodiesInSlices(value: unknown) {
  const bodies: Record<string, Bodies[string]> = {}
  for (const [index, [id, body]] of Object.entries(read(SomeBodies, value)).entries()) {
    if (index % BODIES_SLICE === 0) yield
    bodies[id] = read(BodySchema, body)
  }
  return bodies
}

const READ: { readonly [Kind in DataKind]: (value: unknown) => DataOf<Kind> | Promise<DataOf<Kind>> } = {
  catalogue: (value) => inSlices(catalogueInSlices(value)),
  bodies: (value) => inSlices(bodiesInSlices(value)),
  index: (value) => read(SearchIndexSchema, value),
}

/** @throws LoadError when the value is nothing of that kind */
export const readData = async <Kind extends DataKind>(kind: Kind, value: unknown): Promise<DataOf<Kind>> => READ[kind](value)
