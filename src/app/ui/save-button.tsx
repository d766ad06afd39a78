/** Keeps a project in the shortlist, or takes it out again. */
import { Heart } from 'lucide-react'
import type { ShortlistEntry } from '../../schema/kept.ts'
import { isSaved, withoutSaved, withSaved } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'

export const SaveButton = ({ project }: { project: Pick<ShortlistEntry, 'id' | 'lfxId' | 'title' | 'cncfProject'> }) => {
  const saved = isSaved(useKept().kept, project.id)
  const toggle = () =>
    keptStore.change((kept) => (isSaved(kept, project.id) ? withoutSaved(kept, project.id) : withSaved(kept, project, new Date())))
  return (
    <button type="button" className={saved ? 'button border-saved text-saved' : 'button'} aria-pressed={saved} onClick={toggle}>
      <Heart size={15} aria-hidden fill={saved ? 'currentColor' : 'none'} />
      {/* The name stays "Save <title>" in both states, as aria-pressed tells the state. */}
      <span>Save{saved && <span aria-hidden>d</span>}<span className="sr-only"> {project.title}</span></span>
    </button>
  )
}
