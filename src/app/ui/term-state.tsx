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

export const TermState = ({ term, today }: { term: CatalogueTerm; today: string | null }) => {
  if (today === null) return null
  const { kind, text } = termStatus(term, today)
  return <span className={KIND_CLASS[kind]}>{text}</span>
}
