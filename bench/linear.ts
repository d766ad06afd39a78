/** Checks that reading hostile text costs time in proportion to its length: twice the text, about twice the time. */
import { cleanText } from '../src/pipeline/clean-text.ts'
import { splitDescription } from '../src/pipeline/description.ts'
import { withoutEmails } from '../src/pipeline/email.ts'
import { readFields } from '../src/pipeline/fields.ts'
import { readLabel } from '../src/pipeline/labels.ts'
import { lfxLinks } from '../src/pipeline/lfx-link.ts'
import { overLimit } from '../src/pipeline/limits.ts'
import { listLines } from '../src/pipeline/list-lines.ts'
import { parseMarkdown } from '../src/pipeline/markdown.ts'
import { readMentors } from '../src/pipeline/mentors.ts'
import { readProgramName } from '../src/pipeline/program-name.ts'
import { withInlineLinks } from '../src/pipeline/reference-links.ts'
import { splitSections } from '../src/pipeline/sections.ts'
import { readUpstreamIssues } from '../src/pipeline/upstream-issues.ts'
import { visibleLines } from '../src/pipeline/visible-lines.ts'

/** Every function that runs a regular expression over text of an author's length. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  withoutEmails,
  lfxLinks,
  readLabel,
  readUpstreamIssues,
  overLimit: (text) => overLimit(text.split('\n')),
  splitSections: (text) => splitSections(visibleLines(text)),
  withInlineLinks: (text) => withInlineLinks(visibleLines(`[a]: https://a.b\n${text}`)),
  'splitSections of a heading': (text) => splitSections(visibleLines(`### ${text}`)),
  splitDescription: (text) => splitDescription(`> # ${text.replaceAll('\n', '\n> ')}`.split('\n'), false),
  readFields: (text) => readFields({ heading: null, firstLine: 1, lines: text.split('\n') }),
  readMentors: (text) => readMentors(listLines(text.split('\n')).map((line) => ({ text: line, role: null }))),
  readProgramName: (text) => readProgramName(text.split('\n'), parseMarkdown),
}

const PARTS = [
  ' ', '\t', '\u00A0', 'a', '*', '_', '#', '-', '>', '`', '[', '](', '(', ')', '<', '@', '.', ',', ':', '/', '&',
  'a@', 'a.', '@a ', '(@a, ', '[a](b) ', '<!--', '-->', '```\n', '~~~\n', '# \n', '- ', '- \n', '- a:\n', '\n', ' \n', 'https://', 'https://a.b/ ', 'a/b#1 ', 'CNCF - ', 'CNCF - a: ',
  '- Mentor(s): ', '- Mentor(s)\u00A0', 'Description', ' at ', ' dot ', 'a at b ', '\u0301', '(((', ')))', '- [ ', ' #', '# x', '    x', '****a', '\\',
]

const AT = 100_000
/** Milliseconds below which time is noise. */
const NOISE = 20
const GOAL = 2.6

/** @returns whether every reader stays below the goal of 2.6 */
export function benchLinear(): boolean {
  let worst = { reader: '', part: '', ratio: 0 }
  for (const [reader, read] of Object.entries(READERS)) {
    for (const part of PARTS) {
      const ratio = growth(read, part)
      // Another process may have had the processor: what is really quadratic is so each time.
      const sure = ratio > GOAL ? Math.min(ratio, growth(read, part), growth(read, part)) : ratio
      if (sure > worst.ratio) worst = { reader, part, ratio: sure }
    }
  }
  const ok = worst.ratio <= GOAL
  process.stdout.write(`${ok ? 'ok  ' : 'OVER'} twice the hostile text: ${worst.ratio.toFixed(2)} times as long at worst${worst.reader === '' ? '' : ` (${worst.reader} on ${JSON.stringify(worst.part)})`} (goal ${GOAL})\n`)
  return ok
}

/** Time for twice the text over time for the text; 0 when both are too short to tell. */
function growth(read: (text: string) => unknown, part: string): number {
  const once = best(() => read(part.repeat(AT / part.length)))
  const twice = best(() => read(part.repeat((2 * AT) / part.length)))
  return twice < NOISE ? 0 : twice / Math.max(once, NOISE / 2)
}

function best(work: () => unknown): number {
  let least = Infinity
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
