/** The same catalogue many times over, for the latency of a larger one. */
import type { CatalogueProject } from '../src/schema/catalogue.ts'
import type { Project, ProjectId } from '../src/schema/project.ts'
import type { SearchIndex } from '../src/schema/search-index.ts'
import { fingerprint } from '../src/search/fingerprint.ts'
import { openIndex } from '../src/search/open-index.ts'
import { packNumbers } from '../src/search/pack.ts'

/** Every copy has its own id and one word of its own in its title, so that the vocabulary grows too. */
export const grow = (projects: readonly Project[], times: number): Project[] =>
  Array.from({ length: times }, (_, copy) =>
    projects.map((project, i) => {
      if (copy === 0) return project
      // Still kebab-case: a number was added to an id.
      return { ...project, id: `${project.id}-${copy}` as ProjectId, title: `${project.title} ${inventedWord(copy * projects.length + i)}` }
    }),
  ).flat()

export const toCatalogue = (projects: readonly Project[]): CatalogueProject[] => projects.map((project) => ({ ...project, summary: project.description.slice(0, 160) }))

const SYLLABLES = ['ka', 'ro', 'mi', 'tel', 'su', 'nov', 'dra', 'pi', 'lo', 'ber', 'zan', 'que', 'fi', 'gor', 'ha', 'yl']

/** One of some thousand words; catalogues repeat theirs too. */
const inventedWord = (n: number) => [0, 4, 8].map((shift) => SYLLABLES[((n * 2_654_435_761) >>> shift) & 15] ?? '').join('')

/** The index of a grown catalogue without reading its texts again: postings repeated, the invented words left out. */
export function growIndex(shipped: SearchIndex, ids: readonly string[], times: number): SearchIndex {
  const { words, offsets, positions, masks } = openIndex(shipped)
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const lists = words.map((_, id) => copies.flatMap((copy) => [...positions.subarray(offsets[id], offsets[id + 1])].map((position) => position + copy * shipped.count)))
  return {
    ...shipped,
    count: shipped.count * times,
    fingerprint: fingerprint(copies.flatMap((copy) => ids.map((id) => (copy === 0 ? id : `${id}-${copy}`)))),
    counts: packNumbers(lists.map((list) => list.length)),
    gaps: lists.map((list) => packNumbers(list.map((position, i) => position - (list[i - 1] ?? -1)))).join(''),
    masks: words.map((_, id) => packNumbers(masks.subarray(offsets[id], offsets[id + 1])).repeat(times)).join(''),
  }
}
