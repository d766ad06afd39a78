/** One mentorship project, as `npm run content:json` prints it and `data/v1/projects.json` publishes it. */
import * as v from 'valibot'

/**
 * Kebab-case, unique over all terms: term, CNCF project, title
 * (`lfx-2024-1-kyverno-verify-multiple-image-attestations`).
 * It stands in URLs and shortlists, so it is never derived from a position.
 */
export const ProjectIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A project id is kebab-case'),
  v.maxLength(200),
  v.brand('ProjectId'),
)
export type ProjectId = v.InferOutput<typeof ProjectIdSchema>

/** `lfx-2024-1`, `lfx-2020-1`, `gsoc-2024`. */
export const TermIdSchema = v.pipe(v.string(), v.regex(/^(?:lfx-\d{4}-\d|gsoc-\d{4})$/), v.brand('TermId'))
export type TermId = v.InferOutput<typeof TermIdSchema>

/** Only http and https: a link in the data can never run a script or open a mail client. */
export const HttpUrlSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i, 'Only http and https links'))

/** GitHub's rule for logins: letters, digits and single inner hyphens, at most 39 characters. */
export const GitHubLoginSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/))

export const MentorSchema = v.object({
  name: v.string(),
  github: v.nullable(GitHubLoginSchema),
  role: v.nullable(v.string()),
})
export type Mentor = v.InferOutput<typeof MentorSchema>

export const UpstreamIssueSchema = v.object({
  url: HttpUrlSchema,
  kind: v.picklist(['issue', 'pull', 'discussion', 'other']),
  /** Short for people: `kyverno/kyverno#9456`, or the host and path of other links. */
  label: v.string(),
})
export type UpstreamIssue = v.InferOutput<typeof UpstreamIssueSchema>

/** Where in the content a record stands: path below `programs/`, 1-based line of its heading. */
export const SourceSchema = v.object({ path: v.string(), line: v.pipe(v.number(), v.integer(), v.minValue(1)) })
export type Source = v.InferOutput<typeof SourceSchema>

export const ProjectStateSchema = v.picklist(['proposed', 'accepted'])

export const ProjectSchema = v.object({
  id: ProjectIdSchema,
  term: TermIdSchema,
  state: ProjectStateSchema,
  cncfProject: v.string(),
  cncfProjectAsWritten: v.string(),
  maturity: v.nullable(v.string()),
  group: v.nullable(v.string()),
  title: v.string(),
  /** LFX's own short name of the project ("CNCF - Jaeger: …"), where the file gives one (2024 Term 3 on). */
  programName: v.nullable(v.string()),
  /** Plain text, white space collapsed; empty when the author wrote none. */
  description: v.string(),
  expectedOutcome: v.nullable(v.string()),
  /** Canonical names in source order. `optionalSkills` is the part of them the mentor marked as optional. */
  skills: v.array(v.string()),
  optionalSkills: v.array(v.string()),
  /** The mentor's own words, where the skills were written as a sentence. */
  skillsText: v.nullable(v.string()),
  mentors: v.array(MentorSchema),
  upstreamIssues: v.array(UpstreamIssueSchema),
  lfxUrl: v.nullable(HttpUrlSchema),
  lfxId: v.nullable(v.pipe(v.string(), v.uuid())),
  size: v.nullable(v.string()),
  difficulty: v.nullable(v.string()),
  /** What applicants must hand in ("Resume", "Cover letter"), known since LFX 2026 Term 3. */
  prerequisites: v.array(v.string()),
  source: SourceSchema,
})
export type Project = v.InferOutput<typeof ProjectSchema>
