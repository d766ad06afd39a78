/** Mentors with their GitHub pages. */
import type { ReactNode } from 'react'
import type { Mentor } from '../../schema/project.ts'
import { LINK_OF_ITS_OWN } from './link-of-its-own.ts'
import { OutLink } from './out-link.tsx'

interface Props<T extends Mentor> {
  readonly mentors: readonly T[]
  /** What else is known of one, below the name. */
  readonly noteOf?: (mentor: T) => ReactNode
}

export const MentorList = <T extends Mentor>({ mentors, noteOf }: Props<T>) => {
  if (mentors.length === 0) return <span className="text-soft">Not stated</span>
  return (
    <ul className="grid grid-cols-1 gap-2">
      {mentors.map((mentor) => (
        <li key={`${mentor.name} ${mentor.github}`}>
          {mentor.name}
          {mentor.role !== null && <span className="text-sm text-soft"> ({mentor.role})</span>}
          {mentor.github !== null && (
            <>
              {/* The space is for the paper of a comparison, which has no breaks. */ ' '}
              <br />
              <OutLink href={`https://github.com/${mentor.github}`} className={LINK_OF_ITS_OWN}>
                @{mentor.github}
              </OutLink>
            </>
          )}
          {noteOf?.(mentor)}
        </li>
      ))}
    </ul>
  )
}
