/** Reads one line as a markdown heading. */

export interface HeadingLine {
  indent: number
  depth: number
  /** Markdown of the heading, without marks and the `#` that may close it. */
  markdown: string
}

/** Two or more `#` are a heading even where the space behind them was forgotten: two in front of a name, more in front of anything. */
const START = /^( {0,3})(?:(#{1,6})(?=[ \t]|$)|(##)(?=[\p{Lu}[])|(#{3,6})(?=[\p{L}\p{N}\p{Extended_Pictographic}[`"'“*_]))/u

export function readHeading(line: string): HeadingLine | null {
  const start = START.exec(line)
  if (start === null) return null
  return { indent: start[1]?.length ?? 0, depth: (start[2] ?? start[3] ?? start[4] ?? '#').length, markdown: withoutClosing(line.slice(start[0].length)).trim() }
}

/** "**Milestones:**" → "Milestones": what a heading is called that stands where a label could. */
export const headingName = (markdown: string): string => markdown.replace(/[*_`]/g, '').replace(/:$/, '').trim()

/** `Title ##` → `Title`. By hand, for a pattern with two open ends would try every run of spaces from each of its places. */
function withoutClosing(text: string): string {
  const whole = text.trimEnd()
  let end = whole.length
  while (whole[end - 1] === '#') end -= 1
  return end === 0 || /[ \t]/.test(whole[end - 1] ?? '') ? whole.slice(0, end) : whole
}
