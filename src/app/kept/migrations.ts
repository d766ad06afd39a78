/**
 * From any version ever released to the newest: step n takes a record of version n + 1 one version up.
 * Steps are added, never edited, and each released version has a frozen text in `fixtures/`.
 */
import { KEPT_VERSION } from '../../schema/empty-kept.ts'

export type KeptRecord = Readonly<Record<string, unknown>>
type Migration = (record: KeptRecord) => KeptRecord

const MIGRATIONS: readonly Migration[] = []

/**
 * @param version of the record, a whole number from 1 to the newest
 * @returns a record of the newest version, to be read as carefully as any other
 */
export const migrate = (record: KeptRecord, version: number, steps: readonly Migration[] = MIGRATIONS): KeptRecord => {
  const newest = steps.length + 1
  if (steps === MIGRATIONS && newest !== KEPT_VERSION) throw new Error(`KEPT_VERSION is ${KEPT_VERSION} but there are ${steps.length} steps: add the step from ${newest} to MIGRATIONS`)
  return steps.slice(version - 1).reduce((older, step) => step(older), record)
}
