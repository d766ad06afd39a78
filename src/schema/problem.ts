/** Something wrong in the markdown: where, why, and what its author can do. */
import * as v from 'valibot'

export const ProblemSchema = v.object({
  path: v.string(),
  line: v.nullable(v.number()),
  column: v.nullable(v.number()),
  severity: v.picklist(['error', 'warning']),
  /** Kebab-case name of the rule: `unknown-label`, `missing-mentor`. */
  rule: v.string(),
  message: v.string(),
})
export type Problem = v.InferOutput<typeof ProblemSchema>
