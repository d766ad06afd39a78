/** A skill of the matrix: its name, pressed by those who have it, and what one project says of it. */
import { Check, Circle, CircleDashed, CircleDot } from 'lucide'
import { withoutSkill, withSkill } from '../kept/my-skills.ts'
import { keptStore, useKeptValue } from '../kept/use-kept.ts'
import type { SkillState } from '../selection/compare-skills.ts'
import { Icon } from './icon.tsx'

export const HaveSkillButton = ({ skill }: { skill: string }) => {
  const has = useKeptValue((kept) => kept.skills.includes(skill))
  return (
    <button
      type="button"
      className="flex w-full items-center gap-1.5 text-start hover:text-accent pointer-coarse:-my-2 pointer-coarse:min-h-11 print:flex!"
      aria-label={`I have ${skill}`}
      title={has ? `You have ${skill}` : `Press if you have ${skill}`}
      aria-pressed={has}
      onClick={() => keptStore.change((kept) => (has ? withoutSkill(kept, skill) : withSkill(kept, skill)))}
    >
      <span aria-hidden className={`grid size-4 shrink-0 place-items-center rounded-sm border print:hidden ${has ? 'border-platform bg-platform-soft text-platform' : 'border-line-strong'}`}>
        {has && <Icon of={Check} size={12} />}
      </span>
      <span className="min-w-0">{skill}</span>
    </button>
  )
}

interface CellProps {
  readonly state: SkillState | undefined
  /** Null where the person has named no skills. */
  readonly isMine: boolean | null
  /** As in the exports: "Listed, you have it". */
  readonly text: string
}

export const SkillCell = ({ state, isMine, text }: CellProps) => {
  if (state === 'absent') return <span className="text-soft">{text}</span>
  const icon = isMine === true ? Check : state === 'optional' ? CircleDashed : isMine === false ? Circle : CircleDot
  return (
    <span className={`inline-flex items-start gap-1.5 font-semibold ${isMine === false ? 'text-practice' : 'text-platform'}`}>
      <Icon of={icon} size={16} className="mt-1 shrink-0" />
      {text}
    </span>
  )
}
