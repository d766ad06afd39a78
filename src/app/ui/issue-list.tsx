/** The upstream issues of a project, each a link. */
import type { Body } from '../../schema/catalogue.ts'
import { OutLink } from './out-link.tsx'

export const IssueList = ({ issues }: { readonly issues: Body['upstreamIssues'] }) => (
  <ul className="grid grid-cols-1 gap-1">
    {issues.map(({ url, label }) => (
      <li key={url}>
        <OutLink href={url} className="link inline-flex items-center wrap-anywhere pointer-coarse:min-h-11">
          {label}
        </OutLink>
      </li>
    ))}
  </ul>
)
