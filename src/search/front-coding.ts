/**
 * A sorted list of words as one text: each word is a capital letter for how many letters it shares with the
 * word before (A none … Z 25) and the rest (https://en.wikipedia.org/wiki/Incremental_encoding). Words are in
 * lower case, so a capital always begins the next one.
 */

const A = 65
const MOST = 25

export function frontCode(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const shared = sharedLength(words[i - 1] ?? '', word)
      return String.fromCharCode(A + shared) + word.slice(shared)
    })
    .join('')
}

export function frontDecode(coded: string): string[] {
  const words: string[] = []
  let before = ''
  for (let start = 0, at = 1; start < coded.length; at++) {
    const code = coded.charCodeAt(at)
    // Past the end it is NaN, which ends the last word.
    if (code > A + MOST || code < A) continue
    before = before.slice(0, coded.charCodeAt(start) - A) + coded.slice(start + 1, at)
    words.push(before)
    start = at
  }
  return words
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < MOST && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
