/** A short number for a list of ids in order: an index and a catalogue that disagree are not of one build. */

/** FNV-1a over the ids and their ends, as eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fingerprint(ids: Iterable<string>): string {
  let hash = 0x811c9dc5
  for (const id of ids) {
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x0a, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
