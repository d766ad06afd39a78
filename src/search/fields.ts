/**
 * The fields of a project that search reads, strongest first. A posting carries one bit per field,
 * so the same byte that says how much a hit weighs also says why it was one.
 */
export const FIELDS = [
  { name: 'title', weight: 8 },
  { name: 'cncfProject', weight: 6 },
  { name: 'skills', weight: 6 },
  { name: 'mentors', weight: 5 },
  { name: 'term', weight: 3 },
  // Description and expected outcome: one field, which saves a seventh of the index.
  { name: 'description', weight: 1 },
] as const

export type Field = (typeof FIELDS)[number]['name']

/** A set of fields, bit i for FIELDS[i]. */
export type FieldMask = number

export const TITLE: FieldMask = 1
export const CNCF_PROJECT: FieldMask = 2
export const SKILLS: FieldMask = 4
export const MENTORS: FieldMask = 8
export const TERM: FieldMask = 16
export const LONG_FIELDS: FieldMask = 32
export const ALL_FIELDS: FieldMask = 63

/** Short fields, in which every word was chosen: only these are matched by short prefixes and by guesses. */
export const STRONG_FIELDS: FieldMask = TITLE | CNCF_PROJECT | SKILLS | MENTORS

export const fieldsOf = (mask: FieldMask): Field[] => FIELDS.filter((_, bit) => mask & (1 << bit)).map(({ name }) => name)

/** Weight of a mask: the sum of the weights of its fields. */
export const MASK_WEIGHTS = Float32Array.from({ length: ALL_FIELDS + 1 }, (_, mask) =>
  FIELDS.reduce((sum, { weight }, bit) => (mask & (1 << bit) ? sum + weight : sum), 0),
)
