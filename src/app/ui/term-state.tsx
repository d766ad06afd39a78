/** Where a term stands now, coloured by whether one can still apply. */
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
const LONG_AFTER = Date.parse('9999-12-31')

export const TermState = ({ term, now }: { term: CatalogueTerm; now: number | null }) => {
  // A prerendered page has no clock, but keeps the place: nothing moves when it does.
  if (now === null) return <span className="invisible">{termStatus(term, LONG_AFTER).text}</span>
  const { kind, text } = termStatus(term, now)
  return <span className={KIND_CLASS[kind]}>{text}</span>
}
