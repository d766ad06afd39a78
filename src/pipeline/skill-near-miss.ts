/** Suggests the skill that was probably meant: "Kubernetss" → Kubernetes. */
import { skillKey, skillKeys } from './skill-lookup.ts'

/** Below this length one letter makes another word: "Dart" and "Dark". */
const SHORTEST = 6
const LONGEST = 40

/** The name of the nearest known skill, one wrong letter away, or two from nine letters on; null when none is. */
export function nearMiss(written: string): string | null {
  const key = skillKey(written)
  if (key.length < SHORTEST || key.length > LONGEST) return null
  const allowed = key.length < 9 ? 1 : 2
  let best: { name: string; distance: number } | null = null
  for (const [known, entry] of skillKeys()) {
    if (known.length < SHORTEST || known[0] !== key[0] || Math.abs(known.length - key.length) > allowed) continue
    const distance = editDistance(key, known)
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { name: entry.name, distance }
  }
  return best?.name ?? null
}

/** Optimal string alignment: insertions, deletions, substitutions and swapped neighbours count one each. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? Infinity
}

const at = (cells: readonly number[], k: number): number => cells[k] ?? Infinity
