/** Place in the own order, and the ways to change it: a grip for the pointer, two buttons for everybody. */
import { ChevronDown, ChevronUp, GripVertical } from 'lucide'
import { flushSync } from 'react-dom'
import { Icon } from './icon.tsx'

interface Props {
  readonly title: string
  readonly place: number
  readonly isLast: boolean
  readonly isStrong: boolean
  /** @param to place from 1 */
  readonly onMove: (to: number) => void
}

interface StepProps extends Pick<Props, 'title' | 'onMove'> {
  readonly direction: 'up' | 'down'
  readonly to: number
  readonly isEnd: boolean
}

const Step = ({ title, direction, to, isEnd, onMove }: StepProps) => {
  const icon = direction === 'up' ? ChevronUp : ChevronDown
  return (
    <button
      type="button"
      aria-label={`Move ${direction} ${title}`}
      aria-disabled={isEnd}
      className="grid size-8 place-items-center rounded-control pointer-coarse:size-11 text-soft hover:bg-sunken hover:text-ink aria-disabled:opacity-35"
      onClick={({ currentTarget }) => {
        if (isEnd) return
        flushSync(() => onMove(to))
        // The card moved in the document, which takes the focus away from what is in it.
        currentTarget.focus()
      }}
    >
      <Icon of={icon} size={18} />
    </button>
  )
}

export const ShortlistOrder = ({ title, place, isLast, isStrong, onMove }: Props) => (
  <div className="flex w-8 flex-col items-center pointer-coarse:w-11 md:w-10">
    <span className={`text-xl font-extrabold tabular ${isStrong ? 'text-accent' : 'text-soft'}`}>{place}</span>
    {!(isLast && place === 1) && (
      <div className="flex flex-col items-center print:hidden">
        <span data-grip aria-hidden className="grid size-8 cursor-grab touch-none place-items-center text-soft active:cursor-grabbing">
          <Icon of={GripVertical} size={18} />
        </span>
        <Step title={title} direction="up" to={place - 1} isEnd={place === 1} onMove={onMove} />
        <Step title={title} direction="down" to={place + 1} isEnd={isLast} onMove={onMove} />
      </div>
    )}
  </div>
)
