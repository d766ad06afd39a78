/** One result: a row with one strong line, and why it is there. */
import { Link } from 'wouter'
import type { CatalogueProject } from '../../schema/catalogue.ts'
import type { SkillKind } from '../../schema/skill.ts'
import type { CardMatch } from '../selection/answer.ts'
import { projectAddress } from '../url/addresses.ts'
import { CompareButton } from './compare-button.tsx'
import { Marked } from './marked.tsx'
import { MatchNotes } from './match-notes.tsx'
import { SaveButton } from './save-button.tsx'
import { SkillChips } from './skill-chips.tsx'

interface Props {
  readonly project: CatalogueProject
  readonly termLabel: string
  readonly kinds: ReadonlyMap<string, SkillKind>
  /** Null while nothing is searched for. */
  readonly match: CardMatch | null
}

export const ProjectCard = ({ project, termLabel, kinds, match }: Props) => (
  <article aria-labelledby={`title-${project.id}`} className="grid gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[1fr_auto]">
    <div className="min-w-0">
      <p className="text-sm text-soft">
        <strong className="font-semibold">{project.cncfProject}</strong> · {termLabel}
      </p>
      <h2 id={`title-${project.id}`} className="mt-0.5 text-lg leading-snug font-bold">
        <Link href={projectAddress(project.id)} className="hover:text-accent hover:underline hover:underline-offset-4">
          {match === null ? project.title : <Marked segments={match.title} />}
        </Link>
      </h2>
      <p className="mt-1 line-clamp-2 max-w-[75ch] text-soft">{match === null ? project.summary : <Marked segments={match.summary} />}</p>
      {match !== null && <MatchNotes project={project} match={match} />}
      <div className="mt-2.5">
        <SkillChips skills={project.skills} optional={project.optionalSkills} kinds={kinds} limit={8} marks={match?.skills} />
      </div>
    </div>
    <div className="flex items-start gap-2 max-md:mt-1 md:pt-6">
      <SaveButton project={project} />
      <CompareButton project={project} />
    </div>
  </article>
)
