/** Labels that somebody mistyped: what they were taken for, or that their text went to the field above. */
import type { Field } from './fields.ts'
import { nearLabel, normaliseLabel } from './label-spellings.ts'
import type { Report } from './problems.ts'

/** Words that only a label has; a bullet such as "Skills Engine Implementation: …" has more besides. */
const STEMS: readonly [RegExp, string][] = [
  [/^\w+ skills?$|^skills? \w+$/, 'Recommended Skills'],
  [/^\w+ mentors?$|^mentors? \w+$/, 'Mentor(s)'],
  [/^\w+ outcomes?$/, 'Expected Outcome'],
  [/^lfx\b/, 'LFX URL'],
]

const CANDIDATE = /^[-*+][ \t]+\*{0,3}([\p{L}][^:*]{3,30})\*{0,3}:/u

export function reportUnknownLabels(fields: readonly Field[], report: Report): void {
  for (const field of fields) {
    if (field.meant !== null) report(field, 'warning', 'unknown-label', `“${field.written}” is no known label; did you mean “${field.meant}”? It was read as that`)
    let fenced = false
    for (const [index, line] of field.lines.entries()) {
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
      // The first line is the label's own value.
      const written = fenced || index === 0 ? undefined : CANDIDATE.exec(line)?.[1]?.trim()
      const meant = written === undefined ? null : meantLabel(normaliseLabel(written))
      if (written !== undefined && meant !== null) {
        report({ line: field.line + index, column: 3 }, 'warning', 'unknown-label', `“${written}” is no known label and was read as part of “${field.written}”; did you mean “${meant}”?`)
      }
    }
  }
}

function meantLabel(spelled: string): string | null {
  return nearLabel(spelled)?.name ?? STEMS.find(([stem]) => stem.test(spelled))?.[1] ?? null
}
