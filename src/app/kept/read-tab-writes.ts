/** The writes a stored text says it has in it; none where that cannot be read: then what was changed of late is done again. */
import * as v from 'valibot'
import { NO_WRITES, type TabWrites } from './tab-writes.ts'

/** More changes than anybody makes: beyond it numbers would stop to grow. */
const MOST = 1e12

const NumbersSchema = v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST)))
const TabWritesSchema = v.object({ tabs: NumbersSchema, added: NumbersSchema, removed: NumbersSchema })

export const readTabWrites = (value: unknown): TabWrites => {
  const read = v.safeParse(TabWritesSchema, value)
  return read.success ? read.output : NO_WRITES
}
