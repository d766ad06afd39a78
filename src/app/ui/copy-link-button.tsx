/** Copies the present address, or hands it to the phone's own sheet. Where the clipboard is closed it shows the address to copy by hand. */
import { Check, Link2, Share2 } from 'lucide'
import { useState, useSyncExternalStore } from 'react'
import { useMySkills } from '../kept/use-kept.ts'
import { withoutStrangers, withSentSkills } from '../url/sent-address.ts'
import { copyText } from './copy-text.ts'
import { countOf } from './count-of.ts'
import { Icon } from './icon.tsx'
import { canShare, shareAddress } from './share-address.ts'

interface Props {
  /** Offers to put one's skills into the link: for addresses that know what to do with them. */
  readonly offersSkills?: boolean
}

const never = () => () => {}

export const CopyLinkButton = ({ offersSkills = false }: Props) => {
  const [said, setSaid] = useState<'nothing' | 'copied' | 'refused'>('nothing')
  const [withSkills, setWithSkills] = useState(false)
  const skills = useMySkills()
  const shares = useSyncExternalStore(never, canShare, () => false)

  const offered = offersSkills && skills.length > 0
  const addressNow = () => {
    const address = withoutStrangers(window.location.href)
    return offered && withSkills ? withSentSkills(address, skills) : address
  }
  const send = async () => {
    const address = addressNow()
    if (shares && (await shareAddress(address))) return
    setSaid((await copyText(address)) ? 'copied' : 'refused')
  }
  const icon = said === 'copied' ? Check : shares ? Share2 : Link2
  return (
    <div className={offersSkills ? 'contents print:hidden' : 'flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden'}>
      {/* In front of the button, and on a phone beside the number of results: it comes later than they do and moves nothing. */}
      {offered && (
        <label className="flex min-h-9 items-center gap-2 text-sm max-sm:order-last max-sm:-my-2 pointer-coarse:min-h-11">
          <input type="checkbox" className="size-4 accent-accent" checked={withSkills} onChange={(event) => setWithSkills(event.currentTarget.checked)} />
          With my {countOf(skills.length, 'skill')}
        </label>
      )}
      <button type="button" className="button pointer-coarse:min-w-11" onClick={() => void send()} onBlur={() => setSaid((said) => (said === 'copied' ? 'nothing' : said))}>
        <Icon of={icon} size={14} />
        <span className={offersSkills ? 'max-sm:sr-only' : ''}>{shares ? 'Share link' : 'Copy link'}</span>
      </button>
      {/* In a row of buttons the icon says it: a text that comes and goes would move what is being pressed. */}
      <p aria-live="polite" className={said === 'nothing' || (offersSkills && said === 'copied') ? 'sr-only' : 'text-sm text-soft'}>
        {said === 'copied' && 'Link copied'}
        {said === 'refused' && 'This browser does not let pages copy. Copy the link from here:'}
      </p>
      {said === 'refused' && (
        <input readOnly aria-label="Link" value={addressNow()} onFocus={(event) => event.currentTarget.select()} className="min-h-9 w-full max-w-md min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-sm" />
      )}
    </div>
  )
}
