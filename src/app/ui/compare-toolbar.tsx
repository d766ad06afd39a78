/** What can be done with the comparison as a whole. */
import type { ExportHead } from '../selection/compare-export.ts'
import type { CompareRow } from '../selection/compare-rows.ts'
import { COMPARE_LIMIT } from '../kept/kept-changes.ts'
import type { Comparison } from '../use-comparison.ts'
import { CompareAdd } from './compare-add.tsx'
import { CompareExport } from './compare-export.tsx'
import { CopyLinkButton } from './copy-link-button.tsx'

interface Props {
  readonly comparison: Pick<Comparison, 'shown' | 'add'>
  /** How many of the shown projects are known. */
  readonly known: number
  readonly rows: readonly CompareRow[]
  readonly headsOf: () => readonly ExportHead[]
  readonly onlyDifferences: boolean
  readonly onOnlyDifferences: (on: boolean) => void
  /** The field that adds goes away with the fourth project, and the focus must not go with it. */
  readonly onFull: () => void
}

export const CompareToolbar = ({ comparison: { shown, add }, known, rows, headsOf, onlyDifferences, onOnlyDifferences, onFull }: Props) => (
  <div className="my-4 flex flex-wrap items-start gap-2 print:hidden">
    {known > 1 && (
      <button
        type="button"
        className={onlyDifferences ? 'button border-accent bg-accent-soft text-accent' : 'button'}
        aria-pressed={onlyDifferences}
        onClick={() => onOnlyDifferences(!onlyDifferences)}
      >
        Only differences
      </button>
    )}
    <CopyLinkButton />
    {known > 0 && <CompareExport rows={rows} headsOf={headsOf} />}
    <div className="w-full sm:ms-auto sm:w-auto">
      {shown.length < COMPARE_LIMIT ? (
        <CompareAdd
          label={known === 1 ? 'Add a second project' : 'Add a project'}
          taken={shown}
          onAdd={(project) => {
            if (shown.length === COMPARE_LIMIT - 1) onFull()
            add(project)
          }}
        />
      ) : (
        <p className="text-sm text-soft sm:max-w-56">Four fit side by side. Remove one to add another.</p>
      )}
    </div>
  </div>
)
