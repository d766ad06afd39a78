/** The comparison in one line of words: "All three ask for Go; only Volcano asks for Kubernetes Operators." */
import type { CatalogueProject } from '../../schema/catalogue.ts'
import { columnNames, inWords } from './compare-names.ts'
import { asked, askedByAll } from './compare-skills.ts'

const ALL: Readonly<Record<number, string>> = { 2: 'both', 3: 'all three', 4: 'all four' }
const MOST_SHARED = 4
const MOST_OWN = 2

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** '' where there is nothing to say: fewer than two projects, or no skills. */
export const summaryOf = (projects: readonly Pick<CatalogueProject, 'cncfProject' | 'title' | 'skills' | 'optionalSkills'>[]): string => {
  const names = columnNames(projects)
  const stating = projects.filter(({ skills }) => skills.length > 0)
  if (projects.length < 2 || stating.length === 0) return ''

  const nameOf = (project: (typeof projects)[number]) => names[projects.indexOf(project)] ?? project.title
  const everyone = stating.length === projects.length ? ALL[projects.length] ?? 'all' : inWords(stating.map(nameOf))
  const shared = askedByAll(projects)
  const together =
    stating.length < 2 ? [] : [shared.length === 0 ? `no skill is asked for by ${everyone}` : `${everyone} ask for ${inWords(shared, MOST_SHARED)}`]
  const alone = stating.flatMap((project) => {
    const own = asked(project).filter((skill) => stating.every((other) => other === project || !other.skills.includes(skill)))
    return own.length === 0 ? [] : [`only ${nameOf(project)} asks for ${inWords(own, MOST_OWN)}`]
  })
  const silent = projects.filter((project) => !stating.includes(project)).map((project) => `${nameOf(project)} states no skills`)
  return `${capitalised([...together, ...alone, ...silent].join('; '))}.`
}
