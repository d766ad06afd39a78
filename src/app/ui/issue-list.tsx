/** The upstream issues of a project, each a link. */
import type { Body } from '../../schema/catalogue.ts'
import { LINK_OF_ITS_OWN } from './link-of-its-own.ts'
import { OutLink } from './out-link.tsx'

export const IssueList = ({ issues }: { readonly issues: Body['upstreamIssues'] }) => (
  <ul className="grid grid-cols-1 gap-1">
    {issues.map(({ url, label }) => (
      <li key={url}>
        <OutLink href={url} className={LINK_OF_ITS_OWN}>
          {label}
        </OutLink>
      </li>
    ))}
  </ul>
)
