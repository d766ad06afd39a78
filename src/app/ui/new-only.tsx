/** The filter for what came since the last visit; not there when nothing did. */
import { useView } from '../url/use-view.ts'
import { focusAround } from './focus-around.ts'

export const NewOnly = ({ count }: { count: number }) => {
  const { view, choose } = useView()
  if (count === 0 && !view.new) return null
  return (
    <label className="flex min-h-8 items-center gap-2.5 pointer-coarse:min-h-11">
      <input type="checkbox" className="size-4" checked={view.new} onChange={({ currentTarget }) => {
          if (count === 0) focusAround(currentTarget)
          choose({ new: !view.new })
        }} />
      New since your last visit ({count})
    </label>
  )
}
