/** LFX's short name of a project, a line of its own between title and fields: `CNCF - Jaeger: … (2026 Term 2)`. */
import { withoutEmails } from './email.ts'
import { collapse, type Parse, plainText } from './markdown.ts'

const NAME = /^[\s*_>-]{0,6}CNCF\s+[-\u2013\u2014]\s+[^:]{1,60}:\s+\S.{0,160}$/

/** @returns the name, and the lines without it */
export function readProgramName(lines: readonly string[], parse: Parse): { programName: string | null; lines: readonly string[] } {
  const at = lines.findIndex((line) => NAME.test(line))
  if (at < 0) return { programName: null, lines }
  const text = plainText(parse((lines[at] ?? '').replace(/^[\s>-]+/, '').trim(), true))
  return { programName: withoutEmails(collapse(text.replace(/^[*_]+|[*_]+$/g, ''))), lines: lines.filter((_, index) => index !== at) }
}
