/** The way back from the last import, also after a reload; gone when there is nothing left to take back. */
import { flushSync } from 'react-dom'
import { useLastImport } from '../kept/import-file.ts'
import { changeShortlist } from '../kept/shortlist-actions.ts'
import { useKept } from '../kept/use-kept.ts'
import { focusUndo } from './undo-notice.tsx'

export const LastImport = () => {
  const { kept } = useKept()
  const last = useLastImport()
  if (last === null || last.undo(kept) === kept) return null
  const takeBack = () => {
    flushSync(() => changeShortlist(`Took back the import of “${last.name}”`, last.undo))
    focusUndo()
  }
  return (
    <p className="mt-8 text-sm text-soft print:hidden">
      Your list as it was before the import of “{last.name.slice(0, 80)}” is kept until the next import.{' '}
      <button type="button" className="link min-h-9 pointer-coarse:min-h-11" onClick={takeBack}>
        Take back the import
      </button>
    </p>
  )
}
