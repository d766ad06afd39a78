/** How well judged queries are answered: recall@5, MRR and precision. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Project } from '../src/schema/project.ts'
import type { SearchEngine } from '../src/search/engine.ts'

/**
 * `right` matches what a right answer says on its card (title, CNCF project, skills), among its mentors or in its
 * term; `onTopic`, where it differs, what a project that is about it says anywhere. Of `none` nothing may be found.
 */
const QuerySchema = v.variant('kind', [
  v.object({ kind: v.literal('none'), query: v.string() }),
  v.object({
    kind: v.picklist(['typo', 'alias', 'prefix', 'mentor', 'phrase', 'term']),
    query: v.string(),
    in: v.picklist(['card', 'mentors', 'term']),
    right: v.string(),
    onTopic: v.optional(v.string()),
  }),
])

export const judgedQueries = () => v.parse(v.array(QuerySchema), JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')))
export type JudgedQuery = ReturnType<typeof judgedQueries>[number]

const mentorsOf = ({ mentors }: Project) => mentors.map(({ name, github }) => `${name} ${github ?? ''}`).join(' ; ')
const TEXTS = {
  card: ({ title, cncfProject, skills, skillsText }: Project) => [title, cncfProject, [...skills, skillsText ?? ''].join(' ; ')].join(' | '),
  mentors: mentorsOf,
  term: ({ term }: Project) => term,
}
const everything = (project: Project) =>
  [TEXTS.card(project), project.group ?? '', mentorsOf(project), project.term, project.description, project.expectedOutcome ?? ''].join(' | ')

export interface Answered {
  query: string
  kind: JudgedQuery['kind']
  /** Right answers among the first five, of as many as there could be; null when no project is right. */
  recall: number | null
  /** 1 / rank of the first right answer. */
  reciprocalRank: number
  /** On-topic answers of all. */
  precision: number
  junk: number
  hits: number
}

export function answer(engine: SearchEngine, projects: readonly Project[], query: JudgedQuery): Answered {
  const positions = [...engine.search(query.query).positions]
  const none = { query: query.query, kind: query.kind, recall: null, reciprocalRank: 0, precision: 0, junk: positions.length, hits: positions.length }
  if (query.kind === 'none') return none
  const right = new RegExp(query.right, 'is')
  const topic = new RegExp(query.onTopic ?? query.right, 'is')
  const rights = new Set(projects.flatMap((project, position) => (right.test(TEXTS[query.in](project)) ? position : [])))
  if (rights.size === 0) return none
  const onTopic = positions.filter((position) => rights.has(position) || topic.test(everything(projects[position] ?? missing(position))))
  const rank = positions.findIndex((position) => rights.has(position))
  return {
    ...none,
    recall: positions.slice(0, 5).filter((position) => rights.has(position)).length / Math.min(5, rights.size),
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
    precision: positions.length === 0 ? 0 : onTopic.length / positions.length,
    junk: positions.length - onTopic.length,
  }
}

const missing = (position: number): never => {
  throw new Error(`bench: the engine found position ${position}, where no project is`)
}
