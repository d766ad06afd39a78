/** Every preview picture of a catalogue: what it says, and the file it goes to. */
import type { Catalogue, CatalogueProject } from '../schema/catalogue.ts'
import type { Skill } from '../schema/skill.ts'
import { SITE_PREVIEW, cncfPreview, newestTerm, projectPreview } from './preview-names.ts'
import type { PreviewText } from './preview-tree.ts'

/** @returns what each picture says, by path below the base */
export function previewTexts(catalogue: Catalogue): Map<string, PreviewText> {
  const newest = newestTerm(catalogue)
  const kinds = new Map(catalogue.skills.map((skill) => [skill.name, skill]))
  const skillsOf = (names: readonly string[]): Skill[] => names.flatMap((name) => kinds.get(name) ?? [])
  const label = newest?.label ?? ''
  const older = catalogue.projects.filter(({ term }) => term !== newest?.id)

  return new Map([
    ...[...new Set(older.map(({ cncfProject }) => cncfProject))].map((cncfProject): [string, PreviewText] => [
      cncfPreview(cncfProject).file,
      {
        over: 'CNCF mentorship',
        title: cncfProject,
        titleElse: 'A CNCF project',
        under: countOf(older.filter((project) => project.cncfProject === cncfProject), catalogue),
        skills: skillsOf(mostAsked(older.filter((project) => project.cncfProject === cncfProject))),
        corner: '',
      },
    ]),
    ...catalogue.projects.filter(({ term }) => term === newest?.id).map((project): [string, PreviewText] => [
      projectPreview(project).file,
      {
        over: project.cncfProject,
        title: project.title,
        titleElse: 'A CNCF mentorship project',
        under: '',
        skills: skillsOf(project.skills),
        corner: label,
      },
    ]),
    [
      SITE_PREVIEW.file,
      {
        over: 'CNCF mentorships by skill',
        title: 'Find a mentorship you can grow into.',
        titleElse: '',
        under: newest === undefined ? '' : `${counted(newest.projectCount, 'project')} in ${label}`,
        skills: skillsOf(mostAsked(catalogue.projects.filter(({ term }) => term === newest?.id))),
        corner: '',
      },
    ],
  ])
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

function countOf(projects: readonly CatalogueProject[], { terms }: Catalogue): string {
  const years = projects.flatMap(({ term }) => terms.find(({ id }) => id === term)?.year ?? []).toSorted()
  return `${counted(projects.length, 'mentorship project')} ${years[0] === years.at(-1) ? 'in' : 'since'} ${years[0]}`
}

/** The few that say what is meant; how many more there are would say nothing. */
function mostAsked(projects: readonly CatalogueProject[]): string[] {
  const uses = new Map<string, number>()
  for (const skill of projects.flatMap(({ skills }) => skills)) uses.set(skill, (uses.get(skill) ?? 0) + 1)
  return [...uses].toSorted(([one, some], [other, others]) => others - some || (one < other ? -1 : 1)).slice(0, 8).map(([skill]) => skill)
}
