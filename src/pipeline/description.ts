/** Tells a project's description from its expected outcome where both stand in one block quote (LFX since 2026 Term 3). */
import { headingName, readHeading } from './heading-line.ts'
import { labelKind } from './label-spellings.ts'
import { readLabel } from './labels.ts'

export interface Part {
  /** Null for the description itself. */
  label: string | null
  kind: 'description' | 'expectedOutcome' | 'extra'
  lines: string[]
  inline: boolean
}

/** Text as its author wrote it, headings and all; headings and labels inside decide where the outcome begins. */
export function splitDescription(lines: readonly string[], inline: boolean): Part[] {
  const quoted = /^ {0,3}>/.test(lines.find((line) => line.trim() !== '') ?? '')
  if (!quoted) return [{ label: null, kind: 'description', lines: [...lines], inline }]
  return splitProposal(lines.map((line) => line.replace(/^ {0,3}> ?/, '')))
}

/** The markdown of a proposal: `## Description`, `## Expected outcomes`, each with its text. */
export function splitProposal(lines: readonly string[]): Part[] {
  const parts: Part[] = [{ label: null, kind: 'description', lines: [], inline: false }]
  let fence: string | null = null
  for (const [index, line] of lines.entries()) {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (marks !== undefined && fence !== null) fence = closes(line, fence) ? null : fence
    // A fence that nothing closes hides no heading.
    else if (marks !== undefined) fence = isClosed(lines, index + 1, marks) ? marks : null
    const found = fence === null ? headLabel(line) : null
    if (found === null) parts.at(-1)?.lines.push(line)
    else parts.push({ ...found, lines: found.value === '' ? [] : [found.value], inline: found.value !== '' })
  }
  return parts
}

function isClosed(lines: readonly string[], start: number, marks: string): boolean {
  for (let index = start; index < lines.length; index += 1) if (closes(lines[index] ?? '', marks)) return true
  return false
}

const closes = (line: string, marks: string): boolean => line.trim().startsWith(marks) && /^(?:`+|~+)$/.test(line.trim())

function headLabel(line: string): { label: string; kind: Part['kind']; value: string } | null {
  const heading = readHeading(line)
  if (heading !== null) {
    const written = headingName(heading.markdown)
    const kind = labelKind(written)
    if (kind === null) return null
    return { label: written, kind: kind === 'description' || kind === 'expectedOutcome' ? kind : 'extra', value: '' }
  }
  const label = readLabel(line)
  return label !== null && (label.kind === 'description' || label.kind === 'expectedOutcome')
    ? { label: label.written, kind: label.kind, value: label.value }
    : null
}
