/** Skills grouped and coloured by kind, each a link to the projects that ask for it. */
import { memo, useState } from 'react'
import { Link } from 'wouter'
import type { SkillKind } from '../../schema/skill.ts'
import type { CardMatch } from '../selection/answer.ts'
import { byKind } from '../selection/by-kind.ts'
import { withValue } from '../url/view.ts'
import { Marked } from './marked.tsx'

const KIND_CLASS: Record<SkillKind, string> = {
  language: 'bg-language-soft text-language',
  platform: 'bg-platform-soft text-platform',
  practice: 'bg-practice-soft text-practice',
}

interface Props {
  readonly skills: readonly string[]
  readonly optional: readonly string[]
  readonly kinds: ReadonlyMap<string, SkillKind>
  /** The query string of the results that a chip narrows; without one it leads to all that ask for its skill. */
  readonly from?: string
  /** How many to show before "+N", which shows the rest. */
  readonly limit?: number
  /** The ones the person has are outlined. */
  readonly mySkills?: readonly string[]
  /** What is said of these. */
  readonly had?: string | undefined
  readonly marks?: CardMatch['skills'] | undefined
}

export const SkillChips = memo(({ skills, optional, kinds, from = '', limit = Infinity, mySkills = [], had = 'you have it', marks = [] }: Props) => {
  const [open, setOpen] = useState(false)
  const rest = skills.length - limit
  const segmentsOf = (skill: string) => marks.find(({ name }) => name === skill)?.segments ?? [{ text: skill, marked: false }]
  return (
    <ul aria-label="Skills" className="flex flex-wrap gap-1.5 pointer-coarse:gap-3">
      {byKind(skills, kinds).slice(0, open ? Infinity : limit).map((skill) => (
        <li key={skill}>
          {/* A filtered list is the start page's own file: nothing for a crawler to follow, and to one "Go" says nothing. */}
          <Link rel="nofollow" href={`/${withValue(from, 'skill', skill)}`} className={`chip hover:underline ${KIND_CLASS[kinds.get(skill) ?? 'practice']} ${mySkills.includes(skill) ? 'outline-[1.5px] -outline-offset-1' : ''}`}>
            <Marked segments={segmentsOf(skill)} />
            {mySkills.includes(skill) && <span className="sr-only">({had})</span>}
            {optional.includes(skill) && <span className="font-normal">optional</span>}
          </Link>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="chip bg-sunken text-soft" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Fewer' : `+${rest}`}
            <span className="sr-only">{open ? ' skills' : ' more skills'}</span>
          </button>
        </li>
      )}
    </ul>
  )
})
