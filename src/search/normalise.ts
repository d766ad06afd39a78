/** One spelling for what people type and what projects say: no accents, no case, no compatibility forms. */

/** Letters that Unicode does not decompose, as people without them on the keyboard type them. */
const FOLDED = new Map([['ł', 'l'], ['ø', 'o'], ['đ', 'd'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ı', 'i']])

export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => FOLDED.get(letter) ?? letter)
