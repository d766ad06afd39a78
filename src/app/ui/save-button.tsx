/** Keeps a project in the shortlist, or takes it out again. */
import { Heart } from 'lucide'
import { memo } from 'react'
import { isSaved, withoutSaved, withSaved, type Saveable } from '../kept/kept-changes.ts'
import { keptStore, useKeptValue } from '../kept/use-kept.ts'
import { lateCode } from '../late-code.ts'
import { Icon } from './icon.tsx'

const toggle = (project: Saveable, saved: boolean, id: string): void => {
  const late = lateCode.get()
  if (late !== null) return late.toggleSaved(project, id)
  // Until the notice with its way back is there, the button is the only one.
  const now = new Date()
  keptStore.change((kept) => (saved ? withoutSaved(kept, project) : withSaved(kept, project, now)))
}

export const SaveButton = memo(({ project }: { project: Saveable }) => {
  const saved = useKeptValue((kept) => isSaved(kept, project))
  const id = `save-${project.id}`
  return (
    <button id={id} type="button" className={saved ? 'button border-saved text-saved' : 'button'} aria-pressed={saved} onClick={() => toggle(project, saved, id)}>
      <Icon of={Heart} size={15} filled={saved} />
      {/* The name stays "Save <title>" in both states, as aria-pressed tells the state. */}
      <span>Save{saved && <span aria-hidden>d</span>}<span className="sr-only"> {project.title}</span></span>
    </button>
  )
})
