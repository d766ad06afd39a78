/** A skill as people filter by it: one canonical name and its kind. */
import * as v from 'valibot'

export const SkillKindSchema = v.picklist(['language', 'platform', 'practice'])
export type SkillKind = v.InferOutput<typeof SkillKindSchema>

export const SkillSchema = v.object({ name: v.string(), kind: SkillKindSchema })
export type Skill = v.InferOutput<typeof SkillSchema>
