/** A link that came with skills: says whose the cards compare with, and offers them; one's own stay as they are until asked. */
import type { MouseEvent } from 'react'
import { withSkills } from '../kept/my-skills.ts'
import { keptStore, useMySkills } from '../kept/use-kept.ts'
import { inWords } from '../selection/compare-names.ts'
import { countOf } from './count-of.ts'
import { focusAround } from './focus-around.ts'

interface Props {
  readonly skills: readonly string[]
  /** Take them out of the address. */
  readonly onLeave: () => void
}

export const SentSkills = ({ skills, onLeave }: Props) => {
  const own = useMySkills()
  const leave = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    focusAround(currentTarget)
    onLeave()
  }
  const more = skills.filter((skill) => !own.includes(skill))
  return (
    <section aria-label="Skills in this link" className="mt-4 rounded-card border border-line bg-sunken p-4 print:hidden">
      <p>
        This link came with {countOf(skills.length, 'skill')}: <strong className="font-semibold">{inWords(skills, 8)}</strong>. The projects here are compared with {skills.length === 1 ? 'it' : 'these'}; your own
        skills have not changed.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {more.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={(event) => {
              keptStore.change((kept) => withSkills(kept, skills))
              leave(event)
            }}
          >
            Add {countOf(more.length, 'skill')} to mine
          </button>
        )}
        <button type="button" className="button" onClick={leave}>
          {own.length === 0 ? 'Leave them out' : 'Use mine'}
        </button>
      </div>
    </section>
  )
}
