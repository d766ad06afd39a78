/** The same catalogue many times over, for the latency of a larger one. */
import type { CatalogueProject } from '../src/schema/catalogue.ts'
import type { Project, ProjectId } from '../src/schema/project.ts'

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
