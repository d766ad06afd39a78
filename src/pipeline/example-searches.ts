/** Searches to begin with, out of what there is: each finds something, whatever term is the newest. */
import type { Catalogue } from '../schema/catalogue.ts'
import type { Project } from '../schema/project.ts'

const MOST = 5

/** A language and what it is asked for together with, the most often asked first, each skill once. */
export const exampleSearches = ({ projects, skills }: { readonly projects: readonly Pick<Project, 'skills'>[]; readonly skills: Catalogue['skills'] }): string[] => {
  const languages = new Set(skills.flatMap(({ name, kind }) => (kind === 'language' ? [name] : [])))
  const pairs = new Map<string, { readonly both: readonly [string, string]; count: number }>()
  for (const project of projects) {
    for (const one of project.skills.filter((skill) => languages.has(skill))) {
      for (const other of project.skills.filter((skill) => !languages.has(skill))) {
        const query = `${one} ${other}`.toLowerCase()
        const pair = pairs.get(query) ?? { both: [one, other], count: 0 }
        pair.count++
        pairs.set(query, pair)
      }
    }
  }
  const used = new Set<string>()
  const chosen: string[] = []
  // Equals stay in the order of the catalogue.
  for (const [query, { both }] of [...pairs].toSorted(([, a], [, b]) => b.count - a.count)) {
    if (chosen.length === MOST) break
    if (both.some((skill) => used.has(skill))) continue
    both.forEach((skill) => used.add(skill))
    chosen.push(query)
  }
  // Few projects, or none with a language: single skills fill up.
  const rest = skills.filter(({ name }) => !used.has(name)).map(({ name }) => name.toLowerCase())
  return [...chosen, ...rest].slice(0, MOST)
}
