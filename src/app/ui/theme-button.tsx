/** Light, dark, or as the system has it. */
import { Monitor, Moon, Sun, type IconNode } from 'lucide'
import type { Theme } from '../../schema/kept.ts'
import { withTheme } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { Icon } from './icon.tsx'

const THEMES = {
  system: { icon: Monitor, next: 'light', label: 'system' },
  light: { icon: Sun, next: 'dark', label: 'light' },
  dark: { icon: Moon, next: 'system', label: 'dark' },
} as const satisfies Record<Theme, { icon: IconNode; next: Theme; label: string }>

export const ThemeButton = () => {
  const { theme } = useKept().kept
  const { icon, next, label } = THEMES[theme]
  return (
    <button
      type="button"
      className="button w-11 px-0"
      aria-label={`Colours: ${label}. Change to ${THEMES[next].label}`}
      onClick={() => keptStore.change((kept) => withTheme(kept, next))}
    >
      <Icon of={icon} size={17} />
    </button>
  )
}
