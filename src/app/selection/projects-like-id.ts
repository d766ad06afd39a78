/** What somebody may have meant by an id that no project has: those with the same words, or with more of a cut one. */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { SimilarProject } from './similar-projects.ts'

/** The words of a title, without the term and its numbers: `lfx-2024-1-kyverno-vpa-recommender`. */
export const wordsOfId = (id: string): string[] => [...new Set(id.toLowerCase().split(/[^a-z]+/))].filter((word) => word.length > 1 && word !== 'lfx' && word !== 'gsoc')

/**
 * score = Σ over shared words of ln(projects / projects that have the word). A word may be the beginning of theirs:
 * chats and mail programs cut addresses.
 * @param projects newest first: of equals the newer one wins
 */
export const projectsLikeId = (projects: readonly CatalogueProject[], id: string, most: number): SimilarProject[] => {
  const asked = wordsOfId(id)
  const words = projects.map((project) => wordsOfId(project.id))
  const shared = words.map((own) => asked.filter((word, index) => own.includes(word) || (index === asked.length - 1 && own.some((other) => other.startsWith(word)))))
  const uses = new Map<string, number>()
  for (const word of shared.flat()) uses.set(word, (uses.get(word) ?? 0) + 1)
  return projects
    .map((project, index) => {
      const both = shared[index] ?? []
      // A little for a word that all have: it is better than none.
      const score = both.reduce((sum, word) => sum + Math.log((projects.length + 1) / (uses.get(word) ?? 1)), 0)
      return { project, reason: `Shares the words ${both.join(', ')}`, score }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ project, reason }) => ({ project, reason }))
}
