/** A project's long texts, each twice: plain for searching and comparing, formatted for its page. */
import type { Body } from '../schema/catalogue.ts'
import type { RichText } from '../schema/rich-text.ts'
import { toRichText } from './body.ts'
import { type Part, splitDescription } from './description.ts'
import { withoutEmails } from './email.ts'
import type { Field } from './fields.ts'
import { collapse, type Parse, plainText } from './markdown.ts'

interface Text {
  text: string
  rich: RichText
}

/** Text above the labels is the description where no label says so; otherwise it stands in front of it. */
export function readTexts(before: readonly string[], fields: readonly Field[], extras: readonly Field[], parse: Parse): { description: Text; expectedOutcome: Text | null; extra: Body['extra'] } {
  const parts: Part[] = [{ label: null, kind: 'description', lines: [...before], inline: false }]
  for (const field of fields) {
    if (field.kind === 'expectedOutcome') parts.push({ label: field.written, kind: 'expectedOutcome', lines: [...field.lines], inline: field.inline })
    else parts.push(...splitDescription(field.lines, field.inline))
  }
  const joined = (kind: Part['kind']): Text[] => parts.filter((part) => part.kind === kind && part.lines.some((line) => line.trim() !== '')).map((part) => toText(part, parse))
  const outcomes = joined('expectedOutcome')
  return {
    description: join(joined('description')),
    expectedOutcome: outcomes.length > 0 ? join(outcomes) : null,
    extra: [
      ...parts.filter(({ kind }) => kind === 'extra').map((part) => ({ label: part.label ?? '', text: toText(part, parse).rich })),
      ...extras.map((field) => ({ label: field.written, text: toText(field, parse).rich })),
    ],
  }
}

function toText({ lines, inline }: { lines: readonly string[]; inline: boolean }, parse: Parse): Text {
  const tree = parse(lines.join('\n').trim(), inline)
  return { text: withoutEmails(plainText(tree), '[e-mail removed]'), rich: toRichText(tree) }
}

const join = (texts: readonly Text[]): Text => ({
  text: collapse(texts.map(({ text }) => text).join(' ')),
  rich: { type: 'root', children: texts.flatMap(({ rich }) => rich.children) },
})
