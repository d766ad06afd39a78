/**
 * Numbers as printable text that JSON needs not escape and brotli squeezes well: small numbers, the
 * many, are one character each, so that equal numbers look equal to the compressor.
 */

/** Digits are the 91 characters from `#` to `~` without the backslash, which JSON escapes. */
const FIRST = 35
const BACKSLASH = 92
const BASE = 91
/** Digits below this stand for themselves; of the others all but the last say that one digit follows, the last that four do. */
const ONE = 80
const LAST = BASE - 1

/** v < 80: one digit; v < 80 + 10·91: `80 + high`, `low`; else `90` and four digits. */
export const packNumbers = (numbers: Iterable<number>): string => [...numbers].flatMap(digitsOf).map(character).join('')

function digitsOf(number: number): number[] {
  const rest = number - ONE
  if (rest < 0) return [number]
  if (rest < (LAST - ONE) * BASE) return [ONE + Math.floor(rest / BASE), rest % BASE]
  return [LAST, ...[3, 2, 1, 0].map((power) => Math.floor(number / BASE ** power) % BASE)]
}

const character = (digit: number) => String.fromCharCode(digit + FIRST < BACKSLASH ? digit + FIRST : digit + FIRST + 1)

/** The numbers of a packed text, `length` of them; a text that is too short gives zeros. */
export function unpackNumbers(packed: string, length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  for (let i = 0, at = 0; i < length; i++) {
    const first = digit(packed, at++)
    if (first < ONE) {
      numbers[i] = first
      continue
    }
    const more = first < LAST ? 1 : 4
    let number = first < LAST ? first - ONE : 0
    for (let k = 0; k < more; k++) number = number * BASE + digit(packed, at++)
    numbers[i] = first < LAST ? number + ONE : number
  }
  return numbers
}

const digit = (packed: string, at: number) => {
  const code = packed.charCodeAt(at)
  return code - (code > BACKSLASH ? FIRST + 1 : FIRST)
}
