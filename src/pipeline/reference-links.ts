/** Links whose address stands elsewhere, `[text][1]` and far below `[1]: https://…`, as links that carry it: fields are read one by one. */
import type { Visible } from './visible-lines.ts'

const DEFINITION = /^ {0,3}\[([^[\]^][^[\]]{0,99})\]:[ \t]*<?(https?:\/\/[^\s<>]{1,1000})>?(?:[ \t]+["'(].{0,300})?[ \t]*$/i
const REFERENCE = /\[([^[\]]{1,300})\](?:\[([^[\]]{0,99})\])?(?![[(:])/g

/**
 * Of several definitions of one name the next below the link counts: each author of a file begins with `[1]`.
 * Read from the last line to the first, so that the next is always the one seen last.
 */
export function withInlineLinks({ lines, fenced }: Pick<Visible, 'lines' | 'fenced'>): readonly string[] {
  const above = new Map<string, string>()
  const definitions = lines.map((line, index) => (fenced[index] === true ? null : DEFINITION.exec(line)))
  for (const definition of definitions) if (definition !== null && !above.has(keyOf(definition[1]))) above.set(keyOf(definition[1]), definition[2] ?? '')
  if (above.size === 0) return lines
  const below = new Map<string, string>()
  return lines.map((_, index) => lines.length - 1 - index).map((index) => {
    const line = lines[index] ?? ''
    const definition = definitions[index] ?? null
    if (definition !== null) below.set(keyOf(definition[1]), definition[2] ?? '')
    if (fenced[index] === true || definition !== null) return definition === null ? line : ''
    return line.replace(REFERENCE, (whole, text: string, name: string | undefined) => {
      const key = keyOf(name === undefined || name === '' ? text : name)
      const address = below.get(key) ?? above.get(key)
      return address === undefined ? whole : `[${text}](${address})`
    })
  }).toReversed()
}

const keyOf = (name = ''): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
