/** Light, dark, or as the system has it. */
import { Monitor, Moon, Sun } from 'lucide-react'
import type { Theme } from '../../schema/kept.ts'
import { withTheme } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'

const THEMES = {
  system: { Icon: Monitor, next: 'light', label: 'system' },
  light: { Icon: Sun, next: 'dark', label: 'light' },
  dark: { Icon: Moon, next: 'system', label: 'dark' },
} as const satisfies Record<Theme, { Icon: typeof Sun; next: Theme; label: string }>

export const ThemeButton = () => {
  const { theme } = useKept().kept
  const { Icon, next, label } = THEMES[theme]
  return (
    <button
      type="button"
      className="button w-11 px-0"
      aria-label={`Colours: ${label}. Change to ${THEMES[next].label}`}
      onClick={() => keptStore.change((kept) => withTheme(kept, next))}
    >
      <Icon size={17} aria-hidden />
    </button>
  )
}
