/** The list of keys, opened by `?` or from a button at the foot of the page, with the switch that turns them off. Once per page: it is found by its id. */
import { SHORTCUT_HELP_ID, SHORTCUTS } from '../keyboard.ts'
import { keptStore, useKept } from '../kept/use-kept.ts'

export const ShortcutButton = () => (
  <button type="button" popoverTarget={SHORTCUT_HELP_ID} className="link min-h-8 justify-self-start pointer-coarse:min-h-11 max-md:hidden">
    Keyboard shortcuts
  </button>
)

export const ShortcutHelp = () => {
  const { shortcuts } = useKept().kept
  return (
    <div id={SHORTCUT_HELP_ID} popover="auto" role="dialog" tabIndex={-1} aria-labelledby="keys" className="m-auto w-[min(24rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-5 text-base text-ink raised">
      <h2 id="keys" className="text-lg font-bold">Keyboard shortcuts</h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {SHORTCUTS.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line bg-sunken px-1.5 font-mono text-sm">{key}</kbd>
            </dt>
            <dd className="text-soft">{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-4"
          checked={shortcuts}
          onChange={() => keptStore.change((kept) => ({ ...kept, shortcuts: !shortcuts }))}
        />
        Use these keys
      </label>
    </div>
  )
}
