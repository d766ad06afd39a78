/** The only script within a page: it runs before the first paint, and is heard until the app wakes. */
import { beforePaint } from './before-paint.ts'
import { beforeWaking } from './before-waking.ts'
import type { EarlyFile } from './early-files.ts'

/** What this script and the app agree on. */
export interface Agreed {
  /** Keys of the query string that make a list another one than the prerendered. */
  readonly viewKeys: readonly string[]
  /** The value of `term` for all of them. */
  readonly allTerms: string
  /** Under which the browser holds what is kept. */
  readonly keptKey: string
  /** Id of the field for the order. */
  readonly orderId: string
  /** With a network that hangs, in milliseconds. */
  readonly patience: number
}

/** A function and its values as text; values are what JSON can say. */
const call = <Values extends readonly unknown[]>(run: (...values: Values) => void, ...values: Values): string =>
  `(${run.toString().replace(/\s*\/\/.*$/gm, '').replace(/\n\s*/g, '\n')})(${values.map((value) => JSON.stringify(value)).join(', ')});`

/**
 * @param font address of the headings' face
 * @param files that the page will need
 */
export const bootScript = ({ viewKeys, allTerms, keptKey, orderId, patience }: Agreed, font: string, files: readonly EarlyFile[]): string =>
  call(beforePaint, viewKeys, keptKey, font, files) + call(beforeWaking, viewKeys, allTerms, orderId, patience)
