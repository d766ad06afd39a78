/** The same catalogue many times over, with its index, for the latency of a larger one: no text is read again. */
import type { CatalogueProject } from '../src/schema/catalogue.ts'
import type { Project, ProjectId } from '../src/schema/project.ts'
import type { SearchIndex } from '../src/schema/search-index.ts'
import { TITLE } from '../src/search/fields.ts'
import { fingerprint } from '../src/search/fingerprint.ts'
import { frontCode } from '../src/search/front-coding.ts'
import { openIndex } from '../src/search/open-index.ts'
import { packNumbers } from '../src/search/pack.ts'

export const toCatalogue = (projects: readonly Project[]): CatalogueProject[] => projects.map((project) => ({ ...project, summary: project.description.slice(0, 160) }))

/** Every copy has its own ids and in each title one word of its own, so that the vocabulary grows too. */
export const growCatalogue = (projects: readonly CatalogueProject[], times: number): CatalogueProject[] =>
  Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? projects
      : projects.map((project, i) => ({
          ...project,
          // Still kebab-case: a number was added to an id.
          id: `${project.id}-${copy}` as ProjectId,
          title: `${project.title} ${inventedWord(copy * projects.length + i)}`,
        })),
  ).flat()

/** The index of a grown catalogue. */
export function growIndex(shipped: SearchIndex, projects: readonly CatalogueProject[], times: number): SearchIndex {
  const grown = growCatalogue(projects, times)
  const { words, offsets, positions, masks } = openIndex(shipped)
  const lists = new Map(
    words.map((word, id) => {
      const own = positions.subarray(offsets[id], offsets[id + 1])
      const repeated = Array.from({ length: times }, (_, copy) => Array.from(own, (position) => position + copy * shipped.count)).flat()
      return [word, { positions: repeated, masks: packNumbers(masks.subarray(offsets[id], offsets[id + 1])).repeat(times) }] as const
    }),
  )
  for (let position = shipped.count; position < grown.length; position++) {
    const word = inventedWord(position)
    const list = lists.get(word) ?? { positions: [], masks: '' }
    lists.set(word, { positions: [...list.positions, position], masks: list.masks + packNumbers([TITLE]) })
  }
  const sorted = [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...shipped,
    count: grown.length,
    fingerprint: fingerprint(grown.map(({ id }) => id)),
    vocabulary: frontCode(sorted.map(([word]) => word)),
    counts: packNumbers(sorted.map(([, list]) => list.positions.length)),
    gaps: sorted.map(([, list]) => packNumbers(list.positions.map((position, i) => position - (list.positions[i - 1] ?? -1)))).join(''),
    masks: sorted.map(([, list]) => list.masks).join(''),
  }
}

const SYLLABLES = ['ka', 'ro', 'mi', 'tel', 'su', 'nov', 'dra', 'pi', 'lo', 'ber', 'zan', 'que', 'fi', 'gor', 'ha', 'yl']

/** One of some thousand words; catalogues repeat theirs too. */
const inventedWord = (n: number) => [0, 4, 8].map((shift) => SYLLABLES[(Math.imul(n, 2_654_435_761) >>> (shift + 8)) & 15] ?? '').join('')
