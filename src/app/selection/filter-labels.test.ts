import { expect, test } from 'vitest'
import { NOTHING_CHOSEN } from './choice.ts'
import { labelledFilters } from './filter-labels.ts'

const labels = (choice: Partial<typeof NOTHING_CHOSEN>) => labelledFilters({ terms: [] }, { ...NOTHING_CHOSEN, ...choice }).map(({ label }) => label)

test('a filter is called as its value', () => {
  expect(labels({ skill: ['Go'], cncf: ['Jaeger'], maturity: ['graduated'] })).toEqual(['Go', 'Jaeger', 'Graduated'])
})

test('a skill and a CNCF project of one name are told apart', () => {
  expect(labels({ skill: ['Go', 'OpenTelemetry'], cncf: ['OpenTelemetry'] })).toEqual(['Go', 'OpenTelemetry (skill)', 'OpenTelemetry (CNCF project)'])
})
