/** Links whose address stands elsewhere, `[text][1]` and far below `[1]: https://…`, as links that carry it: fields are read one by one. */
import type { Visible } from './visible-lines.ts'

const DEFINITION = /^ {0,3}\[([^[\]^][^[\]]{0,99})\]:[ \t]*<?(https?:\/\/[^\s<>]{1,1000})>?(?:[ \t]+["'(].{0,300})?[ \t]*$/i
const REFERENCE = /\[([^[\]]{1,300})\](?:\[([^[\]]{0,99})\])?(?![[(:])/g

export function withInlineLinks({ lines, fenced }: Pick<Visible, 'lines' | 'fenced'>): readonly string[] {
  const addresses = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const [, name, address] = fenced[index] === true ? [] : (DEFINITION.exec(line) ?? [])
    if (name !== undefined && address !== undefined && !addresses.has(keyOf(name))) addresses.set(keyOf(name), address)
  }
  if (addresses.size === 0) return lines
  return lines.map((line, index) => {
    if (fenced[index] === true) return line
    if (DEFINITION.test(line)) return ''
    return line.replace(REFERENCE, (whole, text: string, name: string | undefined) => {
      const address = addresses.get(keyOf(name === undefined || name === '' ? text : name))
      return address === undefined ? whole : `[${text}](${address})`
    })
  })
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
