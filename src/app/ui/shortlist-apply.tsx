/** What one needs to apply to one of "your three": the link and what to hand in. */
import type { Body } from '../../schema/catalogue.ts'
import { OutLink } from './out-link.tsx'

/** @param body undefined while it is on the way: its place is kept */
export const ShortlistApply = ({ body, title }: { body: Body | undefined; title: string }) => (
  <div className="mt-3 flex min-h-7 flex-wrap items-center gap-x-4 gap-y-2 text-sm">
    {body?.lfxUrl === null && <p className="text-soft">No LFX link is stated yet.</p>}
    {typeof body?.lfxUrl === 'string' && (
      <>
        <OutLink href={body.lfxUrl} className="link inline-flex items-center font-semibold max-sm:-my-2 pointer-coarse:min-h-11">
          Open on LFX Mentorship<span className="sr-only">: {title}</span>
        </OutLink>
        <p className="hidden break-all print:block">{body.lfxUrl}</p>
      </>
    )}
    {body !== undefined && body.prerequisites.length > 0 && <p className="wrap-anywhere">To apply, hand in: {body.prerequisites.join(', ')}</p>}
  </div>
)
