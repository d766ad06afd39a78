/** An icon of Lucide (https://lucide.dev). Always beside a name that says the same, so nobody is told of it. */
import type { IconNode } from 'lucide'
import { createElement } from 'react'

interface Props {
  readonly of: IconNode
  /** Pixels of the side. */
  readonly size: number
  readonly className?: string
  readonly filled?: boolean
}

export const Icon = ({ of, size, className, filled = false }: Props) => (
  <svg aria-hidden viewBox="0 0 24 24" width={size} height={size} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" className={className}>
    {of.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
  </svg>
)
