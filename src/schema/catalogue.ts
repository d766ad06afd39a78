/** What the app loads: the catalogue (every project without its long text) and, per term, the bodies. */
import * as v from 'valibot'
import { ProjectSchema } from './project.ts'
import { RichTextSchema } from './rich-text.ts'
import { SkillSchema } from './skill.ts'
import { TermDatesSchema, TermSchema } from './term.ts'

/** Whose words these are and at which state of the source; published with every file of data. */
export const ContentLicenceSchema = v.object({
  name: v.string(),
  url: v.string(),
  attribution: v.string(),
  source: v.string(),
  /** Commit of cncf/mentoring the content was taken from, when known. */
  commit: v.nullable(v.string()),
})
export type ContentLicence = v.InferOutput<typeof ContentLicenceSchema>

export const CatalogueProjectSchema = v.object({
  ...v.pick(ProjectSchema, [
    'id', 'term', 'state', 'cncfProject', 'maturity', 'group', 'title',
    'skills', 'optionalSkills', 'mentors', 'lfxId', 'size', 'difficulty',
  ]).entries,
  /** The first two lines or so of the description. */
  summary: v.string(),
})
export type CatalogueProject = v.InferOutput<typeof CatalogueProjectSchema>

export const CatalogueSchema = v.object({
  version: v.literal(1),
  licence: ContentLicenceSchema,
  /** Newest first. */
  terms: v.array(v.object({ ...TermSchema.entries, dates: TermDatesSchema, projectCount: v.number() })),
  /** Every skill that occurs, most used first. */
  skills: v.array(SkillSchema),
  /** Searches to begin with; each finds something among these projects. */
  examples: v.array(v.string()),
  /** Newest term first, then in source order. The search index counts on this order. */
  projects: v.array(CatalogueProjectSchema),
})
export type Catalogue = v.InferOutput<typeof CatalogueSchema>
export type CatalogueTerm = Catalogue['terms'][number]

/** What only a project's own page and the comparison show of its fields. */
export const BodyFactsSchema = v.pick(ProjectSchema, [
  'cncfProjectAsWritten', 'programName', 'skillsText', 'upstreamIssues', 'lfxUrl', 'prerequisites', 'source',
])

/** The long text of one project and those fields. */
export const BodySchema = v.object({
  description: RichTextSchema,
  expectedOutcome: v.nullable(RichTextSchema),
  /** Labels beyond the known fields ("Responsibilities", "Stretch goals"): nothing the author wrote is dropped. */
  extra: v.array(v.object({ label: v.string(), text: RichTextSchema })),
  ...BodyFactsSchema.entries,
})
export type Body = v.InferOutput<typeof BodySchema>

/** One file per term: bodies by project id. */
export const BodiesSchema = v.record(v.string(), BodySchema)
export type Bodies = v.InferOutput<typeof BodiesSchema>
