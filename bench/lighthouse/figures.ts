/** What is read from a report of Lighthouse, and what it has to be. */
import type { Report, Throttling } from './measure.ts'

export interface Figure {
  readonly what: string
  readonly read: (report: Report) => number
  readonly print: (value: number) => string
  readonly goal?: Goal
}

type Goal = ({ readonly most: number } | { readonly least: number }) & {
  /** Where only this way of measuring has to reach it. */
  readonly throttling?: Throttling
  /** Where a page that only a script can draw need not reach it. */
  readonly ofPrerendered?: true
}

const milliseconds = (value: number) => `${Math.round(value)} ms`

const audit = (id: string) => ({ audits }: Report) => {
  const value = audits[id]?.numericValue
  if (value === undefined) throw new Error(`Lighthouse measured no ${id}: ${audits[id]?.errorMessage ?? 'its report has no such audit'}`)
  return value
}

const score = (category: string) => ({ categories }: Report) => {
  const value = categories[category]?.score
  if (typeof value !== 'number') throw new Error(`Lighthouse gave no score for ${category}: one of its audits failed`)
  return Math.round(value * 100)
}

/** The goals, of which README tells how many are met. */
export const FIGURES: readonly Figure[] = [
  { what: 'largest contentful paint', read: audit('largest-contentful-paint'), print: milliseconds, goal: { most: 800, throttling: 'devtools', ofPrerendered: true } },
  { what: 'first contentful paint', read: audit('first-contentful-paint'), print: milliseconds },
  { what: 'cumulative layout shift', read: audit('cumulative-layout-shift'), print: (value) => value.toFixed(3), goal: { most: 0 } },
  { what: 'total blocking time', read: audit('total-blocking-time'), print: milliseconds, goal: { most: 30 } },
  { what: 'speed index', read: audit('speed-index'), print: milliseconds },
  { what: 'bytes loaded', read: audit('total-byte-weight'), print: String },
  { what: 'performance', read: score('performance'), print: String },
  { what: 'accessibility', read: score('accessibility'), print: String, goal: { least: 100 } },
  { what: 'best practices', read: score('best-practices'), print: String, goal: { least: 100 } },
  { what: 'SEO', read: score('seo'), print: String, goal: { least: 100 } },
  { what: 'speed of the machine', read: ({ environment }) => environment.benchmarkIndex, print: (value) => String(Math.round(value)) },
]

/** @returns null where a page of this kind need not reach one */
export const goalOf = ({ goal }: Figure, isPrerendered: boolean): Goal | null => (goal === undefined || (goal.ofPrerendered === true && !isPrerendered) ? null : goal)

export const isMissed = (goal: Goal, value: number, throttling: Throttling): boolean => {
  if ((goal.throttling ?? throttling) !== throttling) return false
  return 'most' in goal ? value > goal.most : value < goal.least
}

export const printGoal = (goal: Goal, { print }: Figure): string => `${'most' in goal ? `≤ ${print(goal.most)}` : print(goal.least)}${goal.throttling === undefined ? '' : ', applied'}`
