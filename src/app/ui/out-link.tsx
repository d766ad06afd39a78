/** A link that leaves the app: it opens beside it and tells the other site nothing. */
import type { ComponentProps } from 'react'

export const OutLink = ({ href, className, children }: Pick<ComponentProps<'a'>, 'href' | 'className' | 'children'>) => (
  <a href={href} className={className} target="_blank" rel="noopener noreferrer nofollow">
    {children}
  </a>
)
