/** Puts a project into the comparison, or takes it out again. */
import { Check, Plus } from 'lucide'
import { memo } from 'react'
import type { CompareEntry } from '../../schema/kept.ts'
import { COMPARE_LIMIT, isCompared, withCompared, withoutCompared } from '../kept/kept-changes.ts'
import { keptStore, useKeptValue } from '../kept/use-kept.ts'
import { lateCode } from '../late-code.ts'
import { Icon } from './icon.tsx'

/** Id of the reason why no more can be chosen, which the tray shows: every button that is off names it. */
export const COMPARE_FULL = 'compare-full'

export const CompareButton = memo(({ project }: { project: CompareEntry }) => {
  const compared = useKeptValue((kept) => isCompared(kept, project.id))
  const full = useKeptValue((kept) => !isCompared(kept, project.id) && kept.compare.length >= COMPARE_LIMIT)
  const toggle = () => {
    if (full) return
    keptStore.change((kept) => (compared ? withoutCompared(kept, project.id) : withCompared(kept, project)))
    // What a newer version of the site keeps is left alone.
    if (isCompared(keptStore.get().kept, project.id) === compared) return
    lateCode.get()?.announce(compared ? `Out of the comparison: ${project.title}` : `In the comparison: ${project.title}, ${keptStore.get().kept.compare.length} of ${COMPARE_LIMIT}`)
  }
  return (
    <button
      type="button"
      className={compared ? 'button border-accent-soft bg-accent-soft text-accent' : 'button'}
      aria-pressed={compared}
      aria-disabled={full}
      // The tray says it in sight, and to those who cannot see it.
      {...(full ? { 'aria-describedby': COMPARE_FULL } : {})}
      title={full ? `You are comparing ${COMPARE_LIMIT} projects already. Remove one first.` : undefined}
      onClick={toggle}
    >
      {compared ? <Icon of={Check} size={15} /> : <Icon of={Plus} size={15} />}
      <span>Compare<span className="sr-only"> {project.title}</span></span>
    </button>
  )
})
