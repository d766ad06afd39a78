/**
 * Numbers as printable text that JSON needs not escape and brotli squeezes well: small numbers, the
 * many, are one character each, so that equal numbers look equal to the compressor.
 */

/** Printable ASCII without the quote and the backslash. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => c !== '"' && c !== '\\')
const BASE = ALPHABET.length
/** Digits below this stand for themselves; the others say how many more digits follow. */
const ONE = 80
const TWO = BASE - 2
const DIGITS = new Uint8Array(128).fill(255)
ALPHABET.forEach((c, digit) => (DIGITS[c.charCodeAt(0)] = digit))

/** v < 80: one digit; v < 80 + 11·93: `80 + high`, `low`; else `92` and four digits. */
export function packNumbers(numbers: Iterable<number>): string {
  const out: string[] = []
  const put = (digit: number) => out.push(ALPHABET[digit] ?? '')
  for (const number of numbers) {
    const rest = number - ONE
    if (rest < 0) put(number)
    else if (rest < (TWO - ONE) * BASE) {
      put(ONE + Math.floor(rest / BASE))
      put(rest % BASE)
    } else {
      put(BASE - 1)
      for (const power of [3, 2, 1, 0]) put(Math.floor(number / BASE ** power) % BASE)
    }
  }
  return out.join('')
}

/** The numbers of a packed text, `length` of them; a text that is too short or has strange signs gives zeros. */
export function unpackNumbers(packed: string, length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  let at = 0
  const take = () => DIGITS[packed.charCodeAt(at++) & 127] ?? 0
  for (let i = 0; i < length; i++) {
    const digit = take()
    if (digit < ONE) numbers[i] = digit
    else if (digit < BASE - 1) numbers[i] = ONE + (digit - ONE) * BASE + take()
    else numbers[i] = ((take() * BASE + take()) * BASE + take()) * BASE + take()
  }
  return numbers
}
