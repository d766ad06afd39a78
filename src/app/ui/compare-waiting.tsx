/** Projects the address names beyond those that fit: none is dropped, each can take a place. */
import { ArrowLeftRight, X } from 'lucide'
import { Icon } from './icon.tsx'

interface Props {
  readonly waiting: readonly { readonly id: string; readonly title: string }[]
  /** The project whose place is taken. */
  readonly lastShown: string
  readonly onSwapIn: (id: string) => void
  readonly onRemove: (id: string) => void
}

/** A link can name thousands; they stay in the address, and come up as others leave. */
const MOST = 12

export const CompareWaiting = ({ waiting, lastShown, onSwapIn, onRemove }: Props) => (
  <section aria-labelledby="waiting" className="mt-6 print:hidden">
    <h2 id="waiting" className="font-bold">
      Waiting: {waiting.length} more
    </h2>
    <p className="text-sm text-soft">Four fit side by side. One that you show takes the place of {lastShown}, which then waits.</p>
    <ul className="mt-2 grid gap-2">
      {waiting.slice(0, MOST).map(({ id, title }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <span className="min-w-0 break-words">{title}</span>
          <span className="flex gap-1.5">
            <button type="button" className="button" onClick={() => onSwapIn(id)}>
              <Icon of={ArrowLeftRight} size={15} />
              Show<span className="sr-only"> {title}</span> now
            </button>
            <button type="button" className="button w-9 px-0 pointer-coarse:w-11" aria-label={`Remove ${title} from comparison`} onClick={() => onRemove(id)}>
              <Icon of={X} size={15} />
            </button>
          </span>
        </li>
      ))}
    </ul>
    {waiting.length > MOST && <p className="mt-2 text-sm text-soft">and {waiting.length - MOST} more</p>}
  </section>
)
