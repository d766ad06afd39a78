/** A mentor's formatted text: React elements from a sanitised tree, never HTML. */
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { RichText as RichTextTree } from '../../schema/rich-text.ts'
import { OutLink } from './out-link.tsx'

export const RichText = ({ text }: { text: RichTextTree }) => (
  <div className="rich-text">{toJsxRuntime(text, { Fragment, jsx, jsxs, components: { a: OutLink } })}</div>
)
