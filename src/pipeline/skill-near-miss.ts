/** Suggests the skill that was probably meant: "Kubernetss" → Kubernetes. */
import { editDistance } from './edit-distance.ts'
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
