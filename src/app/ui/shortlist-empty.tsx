/** The shortlist before anything is on it. */
import { Heart } from 'lucide'
import { Link } from 'wouter'
import { Icon } from './icon.tsx'
import { ShortlistImport } from './shortlist-import.tsx'

export const ShortlistEmpty = () => (
  <div className="my-8 grid justify-items-center rounded-card border border-line bg-surface px-6 py-12 text-center md:py-16">
    <span className="grid size-14 place-items-center rounded-full bg-accent-soft text-accent">
      <Icon of={Heart} size={26} />
    </span>
    <h2 className="mt-4 text-xl font-bold">Nothing saved yet</h2>
    <p className="mt-2 max-w-[48ch] text-soft">
      Press Save on a project and it is kept here, in this browser, with no account. Add notes, put your three first, and send the list to a friend.
    </p>
    <div className="mt-6 flex flex-wrap justify-center gap-2">
      <Link href="/" className="button button-primary">
        Find a project
      </Link>
      <ShortlistImport />
    </div>
    <p className="mt-3 text-sm text-soft">Import brings back a file you exported, here or in another browser.</p>
  </div>
)
