/** Shortens a text for a place that shows only so much of it. */

/** @returns at most `most` characters; what was cut ends in an ellipsis, at a word where there is one */
export function cutAtWord(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most)
  const words = /^(.*\S)\s/su.exec(cut)?.[1] ?? cut.slice(0, -1)
  return `${words.replace(/[\s,;:.…\u2013-]+$/u, '').replace(/[\uD800-\uDBFF]$/, '')}…`
}
