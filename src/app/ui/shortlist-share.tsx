/** The shortlist as a link. Notes go with it only when asked for, and what is too long for a link goes as a file. */
import { useState } from 'react'
import { EXPORT_NAME, exportFile, withoutOwnWords } from '../kept/export-file.ts'
import type { Kept } from '../../schema/kept.ts'
import { inOwnOrder } from '../kept/own-order.ts'
import { presentId, type ShortlistGroup } from '../selection/shortlist-groups.ts'
import { absoluteAddress } from '../url/addresses.ts'
import { SHARED_ADDRESS_LIMIT, sharedAddress } from '../url/shared.ts'
import { copyText } from './copy-text.ts'
import { download } from './download.ts'
import { Modal } from './modal.tsx'

const COPIED = { true: 'Link copied', false: 'This browser does not let pages copy. Copy the link by hand.' } as const

interface Props {
  readonly kept: Kept
  readonly groups: readonly ShortlistGroup[]
  readonly onClosed: () => void
}

export const ShortlistShare = ({ kept, groups, onClosed }: Props) => {
  const [withNotes, setWithNotes] = useState(false)
  const [copied, setCopied] = useState<keyof typeof COPIED | null>(null)
  const presentIds = new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.entry.id, presentId(row)])))
  const entries = inOwnOrder(kept.shortlist).map(({ id, note }) => ({ id: presentIds.get(id) ?? id, note }))
  const address = absoluteAddress(sharedAddress(entries, withNotes))
  const isTooLong = address.length > SHARED_ADDRESS_LIMIT
  return (
    <Modal title="Share your shortlist" onClosed={onClosed}>
      <p className="mt-2 text-soft">
        Whoever opens the link sees these {kept.shortlist.length === 1 ? 'one project' : `${kept.shortlist.length} projects`} in your order. Your own list stays here and stays yours.
      </p>
      <label className="mt-4 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5"
          checked={withNotes}
          onChange={({ currentTarget }) => {
            setWithNotes(currentTarget.checked)
            setCopied(null)
          }}
        />
        Include my notes
      </label>
      {isTooLong ? (
        <>
          <p className="mt-2 rounded-control bg-warn-soft px-4 py-3">
            As a link this would be {address.length.toLocaleString('en')} characters, and many chats cut links at {SHARED_ADDRESS_LIMIT.toLocaleString('en')}. Send a file instead: Import opens it.
          </p>
          <button
            type="button"
            className="button button-primary mt-4"
            onClick={() => download(EXPORT_NAME, 'application/json', exportFile(withNotes ? { ...kept, skills: [] } : withoutOwnWords(kept)))}
          >
            Download a file to share
          </button>
        </>
      ) : (
        <>
          <div className="mt-2 flex flex-wrap gap-2">
            <input
              readOnly
              aria-label="Link to this shortlist"
              className="min-h-11 min-w-0 flex-1 basis-60 rounded-control border border-line-strong bg-surface px-3 text-base md:text-sm"
              value={address}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <button type="button" className="button button-primary" onClick={() => void copyText(address).then((done) => setCopied(done ? 'true' : 'false'))}>
              Copy link
            </button>
          </div>
          <p aria-live="polite" className="mt-2 min-h-6 text-sm text-soft">
            {copied !== null && COPIED[copied]}
          </p>
        </>
      )}
    </Modal>
  )
}
