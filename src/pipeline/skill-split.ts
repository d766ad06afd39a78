/** Takes a line of skills apart at the places where a person would: "Kubernetes (CRDs, RBAC), C/C++ and Go" → three pieces. */

/** A full stop after these ends no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|dist|vs|approx|incl|esp)|\b[A-Z])$/iu

/** Full stops, "!" and "?" outside parentheses, before white space. */
export function sentences(text: string): string[] {
  return splitOutside(text, (before, char, after) => /[.!?]/.test(char) && /^\s+\S/.test(after) && !ABBREVIATION.test(before)).map((part) => part.trim()).filter(Boolean)
}

/** Commas, semicolons and their foreign kin, outside parentheses. */
export function listItems(text: string): string[] {
  return partsAt(text, /[,;，；、•·|\n]/)
}

export const outsideSemicolons = (text: string): string[] => partsAt(text, /[;；]/)

const partsAt = (text: string, sign: RegExp): string[] => splitOutside(text, (_, char) => sign.test(char)).map((part) => part.trim()).filter(Boolean)

/** "A and B", "A & B", "A + B", "A and/or B", "A or B"; "R&D" is one word. */
export function conjuncts(text: string): string[] {
  return text.split(/\s*\band\s*\/\s*(?:or\b)?\s*|\s+(?:and|or|as well as|plus|und)\s+|\s+&\s*|\s*&\s+|(?<=\w\w)&(?=\w\w)|\s+\+\s+/iu).map((part) => part.trim()).filter(Boolean)
}

/** The text outside parentheses, and what stood inside them; an unclosed one runs to the end. */
export function parentheses(text: string): { outside: string; inside: string[] } {
  const inside: string[] = []
  const outside = text.replace(/\(([^()]*)(?:\)|$)/gu, (_, inner: string) => {
    inside.push(inner.trim())
    return ' '
  })
  return { outside: outside.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(), inside }
}

function splitOutside(text: string, isCut: (before: string, char: string, after: string) => boolean): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  const closes = text.lastIndexOf(')')
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    // A parenthesis that never closes must not swallow the rest of the list.
    if (char === '(' && i < closes) depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && isCut(text.slice(Math.max(from, i - 8), i), char, text.slice(i + 1, i + 3))) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, text.slice(from)]
}
