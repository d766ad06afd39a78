/** What applicants must hand in, from the export's flags to words. */
import * as v from 'valibot'
import { withoutEmails } from './email.ts'

/** Flag of the export → what a mentee reads. */
const FLAGS = [
  ['resume', 'Resume'],
  ['cover_letter', 'Cover letter'],
  ['school_enrollment', 'Proof of school enrollment'],
  ['participation_permission', 'Permission of school or employer to take part'],
  ['coding_challenge', 'Coding challenge'],
] as const

const Named = v.object({ name: v.string() })
const Prerequisites = v.object({
  ...v.entriesFromList(FLAGS.map(([flag]) => flag), v.fallback(v.nullish(v.boolean(), false), false)),
  standard_courses: v.fallback(v.array(v.unknown()), []),
  custom: v.optional(v.unknown()),
})

const LONGEST = 200

/** @param value whatever the export holds; anything unknown is nothing */
export function readPrerequisites(value: unknown): string[] {
  const parsed = v.safeParse(Prerequisites, value)
  if (!parsed.success) return []
  const { standard_courses: courses, custom } = parsed.output
  const flags = FLAGS.filter(([flag]) => parsed.output[flag] === true).map(([, words]) => words)
  const course = courses.flatMap((row) => namesOf(row)).map((name) => `Course certificate: ${name}`)
  const all = [...flags, ...course, ...(Array.isArray(custom) ? custom : [custom]).flatMap((row) => namesOf(row))]
  return [...new Set(all.map((text) => withoutEmails(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST)))].filter((text) => text !== '')
}

function namesOf(row: unknown): string[] {
  if (typeof row === 'string') return [row]
  return v.is(Named, row) ? [row.name] : []
}
