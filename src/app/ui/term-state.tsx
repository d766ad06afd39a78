/** Where a term stands today, coloured by whether one can still apply. */
import type { CatalogueTerm } from '../../schema/catalogue.ts'
import { termStatus, type TermStatus } from '../selection/term-status.ts'

const KIND_CLASS: Record<TermStatus['kind'], string> = {
  upcoming: 'text-accent font-semibold',
  open: 'text-platform font-semibold',
  running: '',
  ended: '',
  unknown: '',
}

/** Most terms have ended, and then this is what will stand there. */
const LONG_AFTER = '9999-12-31'

export const TermState = ({ term, today }: { term: CatalogueTerm; today: string | null }) => {
  // A prerendered page does not know the day, but keeps the place: nothing moves when it does.
  if (today === null) return <span className="invisible">{termStatus(term, LONG_AFTER).text}</span>
  const { kind, text } = termStatus(term, today)
  return <span className={KIND_CLASS[kind]}>{text}</span>
}
