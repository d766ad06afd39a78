/** Says in a line what a pull changed: "+3 terms, +59 projects". */
import type { Compiled } from './compile.ts'
import { countOf } from './count-of.ts'

type Counted = Pick<Compiled, 'terms' | 'projects'>

export function pullSummary(before: Counted, after: Counted): string {
  const parts = [
    ...change('term', before.terms.map(({ id }) => id), after.terms.map(({ id }) => id)),
    ...change('project', before.projects.map(({ id }) => id), after.projects.map(({ id }) => id)),
    ...edited(before, after),
  ]
  return parts.length === 0 ? 'no project changed' : parts.join(', ')
}

function change(thing: string, before: readonly string[], after: readonly string[]): string[] {
  const was = new Set(before)
  const is = new Set(after)
  return [
    { sign: '+', count: after.filter((id) => !was.has(id)).length },
    { sign: '−', count: before.filter((id) => !is.has(id)).length },
  ].flatMap(({ sign, count }) => (count === 0 ? [] : [`${sign}${countOf(count, thing)}`]))
}

/** Where it stands is no change of a project. */
function edited(before: Counted, after: Counted): string[] {
  const text = (project: Counted['projects'][number]): string => JSON.stringify({ ...project, source: null })
  const was = new Map(before.projects.map((project) => [project.id, text(project)]))
  const count = after.projects.filter((project) => was.has(project.id) && was.get(project.id) !== text(project)).length
  return count === 0 ? [] : [`${countOf(count, 'project')} edited`]
}
