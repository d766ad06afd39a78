/** The words of a formatted text, white space collapsed. */
import type { RichText, RichTextNode } from '../../schema/rich-text.ts'

const textOf = (node: RichTextNode): string =>
  node.type === 'text' ? node.value : `${node.children.map(textOf).join('')}${/^(?:p|li|h\d|td|th|br|pre|tr)$/.test(node.tagName) ? ' ' : ''}`

export const plainText = (text: RichText): string => text.children.map(textOf).join('').replace(/\s+/g, ' ').trim()
