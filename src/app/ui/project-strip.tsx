/** Where the facts come after the text, the ones that decide come before it: whether one can apply, where, and where to ask. */
import type { Body, CatalogueTerm } from '../../schema/catalogue.ts'
import { OutLink } from './out-link.tsx'
import { TermState } from './term-state.tsx'

interface Props {
  readonly body: Body
  readonly term: CatalogueTerm | undefined
  readonly now: number | null
}

export const ProjectStrip = ({ body: { lfxUrl, upstreamIssues }, term, now }: Props) => {
  const [issue] = upstreamIssues
  return (
    <section aria-label="In short" className="-mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 lg:hidden print:hidden">
      {term !== undefined && (
        <p className="w-full">
          <TermState term={term} now={now} />
        </p>
      )}
      {lfxUrl !== null && (
        <OutLink href={lfxUrl} className="button button-primary min-h-11">
          Open on LFX Mentorship
        </OutLink>
      )}
      {issue !== undefined && (
        <OutLink href={issue.url} className="link inline-flex min-h-11 items-center wrap-anywhere">
          Ask in {issue.label}
        </OutLink>
      )}
    </section>
  )
}
