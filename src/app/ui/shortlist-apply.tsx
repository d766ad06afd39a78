/** What one needs to apply to one of "your three": the link and what to hand in. */
import type { Body } from '../../schema/catalogue.ts'
import { OutLink } from './out-link.tsx'

export const ShortlistApply = ({ body, title }: { body: Body; title: string }) => (
  <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
    {body.lfxUrl === null ? (
      <p className="text-soft">No LFX link is stated yet.</p>
    ) : (
      <OutLink href={body.lfxUrl} className="link inline-flex items-center font-semibold pointer-coarse:min-h-11">
        Open on LFX Mentorship<span className="sr-only">: {title}</span>
      </OutLink>
    )}
    {body.prerequisites.length > 0 && <p className="wrap-anywhere">To apply, hand in: {body.prerequisites.join(', ')}</p>}
    {body.lfxUrl !== null && <p className="hidden break-all print:block">{body.lfxUrl}</p>}
  </div>
)
