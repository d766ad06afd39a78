/** The shipped index → arrays that are quick to walk. One pass over its bytes, nothing more: this runs on the main thread. */
import type { SearchIndex } from '../schema/search-index.ts'
import { atOnce } from './at-once.ts'
import { STRONG_FIELDS, type FieldMask } from './fields.ts'
import { frontDecode } from './front-coding.ts'
import { unpackNumbers } from './pack.ts'

export interface OpenIndex {
  /** Number of projects. */
  size: number
  /** Sorted by code unit. */
  words: readonly string[]
  /** Word → its place in `words`. */
  idOf: ReadonlyMap<string, number>
  /** The postings of word i stand from offsets[i] to offsets[i + 1]. */
  offsets: Uint32Array
  /** Per posting: position of the project, rising within a word. */
  positions: Uint32Array
  /** Per posting: the fields. */
  masks: Uint8Array
  /** Per word: the fields it stands in anywhere. */
  anywhere: Uint8Array
  /** Words that say nothing about a project. */
  stopWords: ReadonlySet<string>
}

/** @yields where a page may do something else */
export function* openInSteps(index: SearchIndex): Generator<void, OpenIndex, void> {
  const words = frontDecode(index.vocabulary)
  yield
  const counts = unpackNumbers(index.counts, words.length)
  const offsets = new Uint32Array(words.length + 1)
  const idOf = new Map<string, number>()
  for (let id = 0; id < words.length; id++) {
    offsets[id + 1] = (offsets[id] ?? 0) + (counts[id] ?? 0)
    idOf.set(words[id] ?? '', id)
  }
  const total = offsets[words.length] ?? 0
  yield
  const positions = unpackNumbers(index.gaps, total)
  yield
  const masks = new Uint8Array(unpackNumbers(index.masks, total))
  yield
  const anywhere = new Uint8Array(words.length)
  for (let id = 0; id < words.length; id++) anywhere[id] = sumUp(positions, masks, offsets[id] ?? 0, offsets[id + 1] ?? 0)
  return { size: index.count, words, idOf, offsets, positions, masks, anywhere, stopWords: new Set(index.stopWords) }
}

/** The same at once. */
export const openIndex = (index: SearchIndex): OpenIndex => atOnce(openInSteps(index))

/**
 * Turns the gaps of one word into positions, in place; returns the fields it stands in anywhere.
 * A function of its own, because engines compile what is called often long before a loop that runs once.
 */
function sumUp(positions: Uint32Array, masks: Uint8Array, from: number, to: number): FieldMask {
  let position = -1
  let fields: FieldMask = 0
  for (let at = from; at < to; at++) {
    position += positions[at] ?? 0
    positions[at] = position
    fields |= masks[at] ?? 0
  }
  return fields
}

/** In how many projects a word stands. */
export const countOf = ({ offsets }: OpenIndex, id: number): number => (offsets[id + 1] ?? 0) - (offsets[id] ?? 0)

/** In how many projects a word stands in a strong field. */
export const strongCount = ({ offsets, masks }: OpenIndex, id: number): number =>
  masks.subarray(offsets[id], offsets[id + 1]).reduce((count, mask) => (mask & STRONG_FIELDS ? count + 1 : count), 0)

/** The first place in the sorted vocabulary whose word is not before `prefix`. */
export function lowerBound(words: readonly string[], prefix: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

/** The fields in which word `id` stands in the project at `position`; 0 when it does not. */
export function fieldsAt({ offsets, positions, masks }: OpenIndex, id: number, position: number): FieldMask {
  let low = offsets[id] ?? 0
  let high = offsets[id + 1] ?? 0
  const end = high
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low < end && positions[low] === position ? (masks[low] ?? 0) : 0
}
