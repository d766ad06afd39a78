/** One run of a program: LFX 2024 Term 1, GSoC 2024. */
import * as v from 'valibot'
import { ProjectStateSchema, SourceSchema, TermIdSchema } from './project.ts'

/** A calendar day, `2024-02-13`. */
export const DaySchema = v.pipe(v.string(), v.isoDate())

export const ActivitySchema = v.object({
  activity: v.string(),
  /** The author's own words; always shown, because a day can be misread but not a quotation. */
  dateText: v.string(),
  start: v.nullable(DaySchema),
  end: v.nullable(DaySchema),
})
export type Activity = v.InferOutput<typeof ActivitySchema>

/** A moment, `2026-08-18T23:59:00Z`, in the zone its author wrote. */
const InstantSchema = v.pipe(v.string(), v.isoTimestamp())

/** What a timeline says about applying and about the term itself, whatever its rows are called. */
export const TermDatesSchema = v.object({
  /** When mentees apply. `end` is null where only the opening is stated; the instants where no hour with its zone is. */
  apply: v.nullable(v.object({ start: DaySchema, end: v.nullable(DaySchema), opensAt: v.nullable(InstantSchema), closesAt: v.nullable(InstantSchema) })),
  begins: v.nullable(DaySchema),
  /** Computed from the term's months where the timeline has none. */
  ends: v.nullable(DaySchema),
})
export type TermDates = v.InferOutput<typeof TermDatesSchema>

export const TermSchema = v.object({
  id: TermIdSchema,
  program: v.picklist(['lfx', 'gsoc']),
  year: v.pipe(v.number(), v.integer()),
  /** 1, 2, 3 within the year; null for GSoC, which runs once. */
  number: v.nullable(v.pipe(v.number(), v.integer())),
  /** For people: `LFX 2024 Term 1 (Mar–May)`, `GSoC 2024`. */
  label: v.string(),
  state: ProjectStateSchema,
  timeline: v.array(ActivitySchema),
  source: SourceSchema,
})
export type Term = v.InferOutput<typeof TermSchema>
