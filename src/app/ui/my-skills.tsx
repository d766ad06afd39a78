/** The skills a person has, entered once; cards then say which of theirs are among them. */
import { X } from 'lucide'
import { memo, useId, useState, type FormEvent } from 'react'
import type { Skill } from '../../schema/skill.ts'
import { withoutSkill, withSkill } from '../kept/my-skills.ts'
import { keptStore, useMySkills } from '../kept/use-kept.ts'
import { useCanonicalSkill } from '../use-canonical-skill.ts'
import { Icon } from './icon.tsx'

export const MySkills = memo(({ skills }: { readonly skills: readonly Skill[] }) => {
  const id = useId()
  const canonicalOf = useCanonicalSkill()
  const own = useMySkills()
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)

  const known = (text: string) => skills.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())?.name ?? null
  const add = (name: string, text: string) => {
    keptStore.change((kept) => withSkill(kept, name))
    setTrouble(null)
    // What was typed while the name was looked up stays.
    setTyped((now) => (now === text ? '' : now))
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const asked = typed.trim()
    if (asked === '') return
    const name = known(asked)
    if (name !== null) return add(name, typed)
    try {
      const other = await canonicalOf(asked)
      if (other === null) setTrouble(`No project asks for “${asked.slice(0, 60)}” by that name.`)
      else add(other, typed)
    } catch {
      setTrouble(`“${asked.slice(0, 60)}” could not be looked up just now.`)
    }
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="caps mb-1.5">
        My skills
      </h2>
      {/* As high as a row of skills: the field below stays where it is when the first one comes. */}
      {own.length === 0 ? (
        <p className="mb-2 min-h-8 text-sm text-soft pointer-coarse:min-h-11">Cards will say which you have.</p>
      ) : (
        <ul aria-label="Skills you have" className="mb-2 flex flex-wrap gap-1.5 pointer-coarse:gap-3">
          {own.map((skill) => (
            <li key={skill}>
              <button
                type="button"
                className="chip min-h-8 border border-current text-platform pointer-coarse:min-h-11"
                aria-label={`Remove ${skill} from my skills`}
                onClick={(event) => {
                  event.currentTarget.closest('section')?.querySelector('input')?.focus()
                  keptStore.change((kept) => withoutSkill(kept, skill))
                }}
              >
                {skill}
                <Icon of={X} size={13} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={onSubmit} className="flex gap-2">
        <input
          list={`${id}-list`}
          value={typed}
          aria-label="Add a skill you have"
          placeholder="Add a skill you have"
          autoComplete="off"
          className="min-h-9 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-sm placeholder:text-soft pointer-coarse:min-h-11"
          {...(trouble === null ? {} : { 'aria-describedby': `${id}-trouble` })}
          onChange={(event) => {
            const { value } = event.currentTarget
            setTyped(value)
            setTrouble(null)
            // Chosen from the list with the mouse: browsers report it as a replacement, or as no typing at all.
            const { nativeEvent } = event
            const picked = !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText'
            const name = picked ? known(value) : null
            if (name !== null) add(name, value)
          }}
        />
        <datalist id={`${id}-list`}>
          {skills.filter(({ name }) => !own.includes(name)).map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <button type="submit" className="button">
          Add<span className="sr-only"> skill</span>
        </button>
      </form>
      {trouble !== null && (
        <p id={`${id}-trouble`} role="alert" className="mt-1 text-sm text-warn">
          {trouble}
        </p>
      )}
    </section>
  )
})
