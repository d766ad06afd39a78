/** Light, dark, or as the system has it. */
import { Monitor, Moon, Sun, type IconNode } from 'lucide'
import type { Theme } from '../../schema/kept.ts'
import { withTheme } from '../kept/kept-changes.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'
import { Icon } from './icon.tsx'

const THEMES = {
  system: { icon: Monitor, next: 'light' },
  light: { icon: Sun, next: 'dark' },
  dark: { icon: Moon, next: 'system' },
} as const satisfies Record<Theme, { icon: IconNode; next: Theme }>

export const ThemeButton = () => {
  const { theme } = useKept().kept
  const { icon, next } = THEMES[theme]
  return (
    <button
      type="button"
      className="button w-11 px-0"
      aria-label={`Colours: ${theme}. Change to ${next}`}
      onClick={() => keptStore.change((kept) => withTheme(kept, next))}
    >
      <Icon of={icon} size={17} />
    </button>
  )
}
