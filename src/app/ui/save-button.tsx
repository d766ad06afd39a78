/** Keeps a project in the shortlist, or takes it out again. */
import { Heart } from 'lucide-react'
import { memo } from 'react'
import { isSaved, type Saveable } from '../kept/kept-changes.ts'
import { toggleSaved } from '../kept/shortlist-actions.ts'
import { useKeptValue } from '../kept/use-kept.ts'

export const SaveButton = memo(({ project }: { project: Saveable }) => {
  const saved = useKeptValue((kept) => isSaved(kept, project))
  return (
    <button type="button" className={saved ? 'button border-saved text-saved' : 'button'} aria-pressed={saved} onClick={() => toggleSaved(project)}>
      <Heart size={15} aria-hidden fill={saved ? 'currentColor' : 'none'} />
      {/* The name stays "Save <title>" in both states, as aria-pressed tells the state. */}
      <span>Save{saved && <span aria-hidden>d</span>}<span className="sr-only"> {project.title}</span></span>
    </button>
  )
})
