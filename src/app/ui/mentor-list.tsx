/** Mentors with their GitHub pages. */
import type { Mentor } from '../../schema/project.ts'
import { OutLink } from './out-link.tsx'

export const MentorList = ({ mentors }: { mentors: readonly Mentor[] }) => {
  if (mentors.length === 0) return <span className="text-soft">Not stated</span>
  return (
    <ul className="grid gap-2">
      {mentors.map(({ name, github, role }) => (
        <li key={`${name} ${github}`}>
          {name}
          {role !== null && <span className="text-sm text-soft"> ({role})</span>}
          {github !== null && (
            <>
              <br />
              <OutLink href={`https://github.com/${github}`} className="link">
                @{github}
              </OutLink>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
