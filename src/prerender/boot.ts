/** The only script within a page: it runs before the first paint, and is heard until the app wakes. */
import { beforePaint } from './before-paint.ts'
import { beforeWaking } from './before-waking.ts'
import type { EarlyFile } from './early-files.ts'

/** A function and its values as text; values are what JSON can say. */
const call = (run: (...values: never[]) => void, ...values: readonly unknown[]): string =>
  `(${run.toString().replace(/\s*\/\/.*$/gm, '').replace(/\n\s*/g, '\n')})(${values.map((value) => JSON.stringify(value)).join(', ')});`

/**
 * @param keys of the query string that make a list another one than the prerendered
 * @param font address of the headings' face
 * @param files that the page will need
 */
export const bootScript = (keys: readonly string[], font: string, files: readonly EarlyFile[]): string => call(beforePaint, keys, font, files) + call(beforeWaking, keys)
