import { expect, test } from 'vitest'
import { findMisspelt, findSkill, kindOfSkill } from './skill-lookup.ts'

test.each([
  ['Open-Telemetry', 'OpenTelemetry'],
  ['open telemetry.', 'OpenTelemetry'],
  ['"Go"', 'Go'],
  ['Dockers', 'Docker'],
  ['Microservice', 'Microservices'],
  ['TL', undefined],
  ['', undefined],
])('%j is known as %j', (written, name) => {
  expect(findSkill(written)?.name).toBe(name)
  // The second answer is the remembered one.
  expect(findSkill(written)?.name).toBe(name)
})

test('only a misspelling is misspelt', () => {
  expect(['Kubernenets', 'Go'].map((written) => findMisspelt(written)?.name)).toEqual(['Kubernetes', undefined])
})

test.each([
  ['NebulaGraph', 'platform'],
  ['k6x', 'platform'],
  ['Temporalx.io', 'platform'],
  ['Widget', 'practice'],
  ['WIDGET', 'practice'],
  ['7 widgets', 'practice'],
])('%j is a %s', (name, kind) => expect(kindOfSkill(name)).toBe(kind))
