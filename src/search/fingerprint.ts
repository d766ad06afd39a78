/** A short number for a list of ids in order: an index and a catalogue that disagree are not of one build. */

/** The ends of ids differ most, and the browser has no time for more. */
const LETTERS = 8

/** FNV-1a over the length and the last letters of each id, as eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fingerprint(ids: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const id of ids) {
    hash = Math.imul(hash ^ id.length, 0x01000193)
    for (let i = Math.max(0, id.length - LETTERS); i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
