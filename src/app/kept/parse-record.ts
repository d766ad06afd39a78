/** From any text at all to a record of JSON, or null. */
import type { KeptRecord } from './migrations.ts'

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is KeptRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

export const parseRecord = (text: string): KeptRecord | null => {
  const value = parseJson(text)
  return isRecord(value) ? value : null
}
