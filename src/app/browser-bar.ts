/** The colour of the browser's own bar: that of the chosen colours, and without a choice that of the system. */
import { keptStore } from './kept/use-kept.ts'

/** As they follow one another in index.html. */
const SCHEMES = ['light', 'dark'] as const

const colourBar = (): void => {
  const { theme } = keptStore.get().kept
  for (const [index, meta] of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').entries())
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${SCHEMES[index]})` : theme === SCHEMES[index] ? 'all' : 'not all'
}

export const keepBarColoured = (): void => {
  colourBar()
  keptStore.subscribe(colourBar)
}
