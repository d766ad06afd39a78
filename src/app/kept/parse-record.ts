/** From any text at all to a record of JSON, or null. */
import type { KeptRecord } from './migrations.ts'
import { repeatedKeys } from './repeated-keys.ts'

/** Programs of others begin a file with it; to JSON it is no white space. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(withoutMark(text))
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is KeptRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @returns how many values of `record`, parsed from `text`, were passed over because their key stands there again */
export const passedOver = (text: string, record: KeptRecord): number =>
  // What this app wrote itself, as nearly always, is told by a glance.
  JSON.stringify(record) === text ? 0 : repeatedKeys(withoutMark(text))

export const parseRecord = (text: string): KeptRecord | null => {
  const value = parseJson(text)
  return isRecord(value) ? value : null
}
