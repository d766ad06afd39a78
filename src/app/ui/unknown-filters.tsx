/** Filters of a link that nothing here has: they are told, not dropped in silence. A skill by another name is offered by its own. */
import { useQuery } from '@tanstack/react-query'
import { engineQuery } from '../queries.ts'
import { toggled, type Choice } from '../selection/choice.ts'
import { inWords } from '../selection/compare-names.ts'
import { FACET_KEYS, type FacetKey } from '../selection/facets.ts'
import { focusAround } from './focus-around.ts'

interface Props {
  /** As the address has it. */
  readonly asked: Readonly<Record<FacetKey, readonly string[]>>
  /** What of it is known. */
  readonly choice: Choice
  readonly onChoose: (change: { readonly skill: string[] }) => void
}

/** A link may hold thousands. */
const TOLD = 3

export const UnknownFilters = ({ asked, choice, onChoose }: Props) => {
  const unknown = FACET_KEYS.flatMap((key) => {
    const known = new Set(choice[key].map((value) => value.toLowerCase()))
    return asked[key].filter((value) => value.trim() !== '' && !known.has(value.toLowerCase())).map((value) => ({ key, value }))
  })
  const skills = unknown.filter(({ key }) => key === 'skill').slice(0, TOLD)
  const { data: searcher } = useQuery({ ...engineQuery, enabled: skills.length > 0 })
  const names = new Set(skills.flatMap(({ value }) => searcher?.skillNamed(value) ?? []).filter((name) => !choice.skill.includes(name)))
  if (unknown.length === 0) return null
  return (
    <p className="mt-3 wrap-anywhere print:hidden">
      Not applied: {inWords(unknown.map(({ value }) => `“${value.slice(0, 40)}”`), TOLD)}. There {unknown.length === 1 ? 'is no such filter' : 'are no such filters'} here.{' '}
      {[...names].map((name) => (
        <button
          key={name}
          type="button"
          className="link me-3 min-h-8 pointer-coarse:min-h-11"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget)
            onChoose({ skill: toggled(choice.skill, name) })
          }}
        >
          Filter by {name}
        </button>
      ))}
    </p>
  )
}
