/** Other forms of an English word. Most of these do not exist; those find nothing. */

/** As one or as several: "policies" → "policy", "mesh" → "meshs", "meshes". */
export function pluralsOf(word: string): string[] {
  if (word.length < 3) return []
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`]
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)]
  if (word.endsWith('s')) return word.length > 3 ? [word.slice(0, -1), `${word}es`] : []
  return /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`]
}

/** Doing and doer: "scheduling" → "schedule", "scheduler", "schedules"; "scheduler", "schedule" → "scheduling". */
export function inflectionsOf(word: string): string[] {
  if (word.length >= 6 && word.endsWith('ing')) {
    const stem = word.slice(0, -3)
    const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []
    return [stem, ...single].flatMap((base) => ['', 's', 'e', 'es', 'er', 'ers'].map((ending) => base + ending))
  }
  const doer = word.replace(/ers?$/, '')
  if (doer !== word) return word.length >= 7 ? [`${doer}ing`] : []
  return word.length >= 4 && word.endsWith('e') ? [`${word.slice(0, -1)}ing`] : []
}
