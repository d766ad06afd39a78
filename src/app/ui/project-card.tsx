/** One result: a row with one strong line, and why it is there. */
import { memo } from 'react'
import { Link } from 'wouter'
import type { CatalogueProject, CatalogueTerm } from '../../schema/catalogue.ts'
import type { SkillKind } from '../../schema/skill.ts'
import { useLateCode } from '../late-code.ts'
import type { CardMatch } from '../selection/answer.ts'
import { projectAddress } from '../url/addresses.ts'
import { fromState } from '../url/use-from.ts'
import { withValue } from '../url/view.ts'
import { CompareButton } from './compare-button.tsx'
import { Marked } from './marked.tsx'
import { SaveButton } from './save-button.tsx'
import { SkillChips } from './skill-chips.tsx'
import { TermState } from './term-state.tsx'

interface Props {
  readonly project: CatalogueProject
  readonly term: CatalogueTerm | undefined
  readonly now: number | null
  readonly mySkills: readonly string[]
  /** `mySkills` came with the link. */
  readonly areSent: boolean
  /** The query string of the results this card stands in. */
  readonly from: string
  readonly kinds: ReadonlyMap<string, SkillKind>
  /** It was not there on the visit before. */
  readonly isNew: boolean
  /** Null while nothing is searched for. */
  readonly match: CardMatch | null
}

const Why = (found: { readonly project: CatalogueProject; readonly match: CardMatch }) => {
  const late = useLateCode()
  return late !== null && <late.MatchNotes {...found} />
}

const Gain = (given: { readonly project: CatalogueProject; readonly mySkills: readonly string[] }) => {
  const late = useLateCode()
  return (
    late !== null && (
      <>
        <late.SkillMatch {...given} />
        <late.ToLearn {...given} />
      </>
    )
  )
}

export const ProjectCard = memo(({ project, term, now, mySkills, areSent, from, kinds, match, isNew }: Props) => (
  <article aria-labelledby={`title-${project.id}`} className="drawn-in-sight grid grid-cols-1 gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[1fr_auto]">
    <div className="min-w-0">
      <p className="text-sm text-soft pointer-coarse:-mt-3">
        {isNew && <span className="chip me-2 bg-accent text-on-accent">New</span>}
        <Link href={`/${withValue(from, 'cncf', project.cncfProject)}`} className="inline-flex items-center font-semibold wrap-anywhere hover:underline pointer-coarse:min-h-11 pointer-coarse:min-w-11">
          {project.cncfProject}
        </Link>
        {term !== undefined && (
          <>
            {' · '}
            <Link href={`/${withValue(from, 'term', term.id)}`} className="inline-flex items-center hover:underline pointer-coarse:min-h-11">
              {term.label}
            </Link>
            <span className="max-sm:sr-only"> · </span>
            {/* On a phone a line of its own, close below links that are as high as a finger. */}
            <span className="max-sm:block pointer-coarse:-mt-3">
              <TermState term={term} now={now} />
            </span>
          </>
        )}
      </p>
      <h2 id={`title-${project.id}`} className="mt-0.5 text-lg leading-snug font-bold">
        <Link href={projectAddress(project.id)} state={fromState(from)} className="title-link">
          {match === null ? project.title : <Marked segments={match.title} />}
        </Link>
      </h2>
      <p className="mt-1 line-clamp-2 max-w-[75ch] text-soft">{match === null ? project.summary : <Marked segments={match.summary} />}</p>
      {match !== null && <Why project={project} match={match} />}
      <div className="mt-2.5">
        <SkillChips skills={project.skills} optional={project.optionalSkills} kinds={kinds} from={from} mySkills={mySkills} had={areSent ? 'in this link' : undefined} limit={8} marks={match?.skills} />
      </div>
      {project.mentors.length > 0 && match?.mentors.length !== project.mentors.length && (
        <p className="mt-2 text-sm text-soft">With {project.mentors.map(({ name }) => name).join(', ')}</p>
      )}
    </div>
    <div className="grid content-start gap-2 max-md:mt-1 md:justify-items-end md:pt-1">
      <div className="flex flex-wrap gap-2">
        <SaveButton project={project} />
        <CompareButton project={project} />
      </div>
      {/* Below what is pressed: it comes later than the page. */}
      {mySkills.length > 0 && <Gain project={project} mySkills={mySkills} />}
    </div>
  </article>
))
