/** A text with the words that matched marked in it. */
import type { Segment } from '../../search/engine.ts'

export const Marked = ({ segments }: { segments: readonly Segment[] }) =>
  // The segments of a text never change places, so their index is their identity.
  segments.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))
