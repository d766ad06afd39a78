import { expect, test } from 'vitest'
import { findMisspelt, findSkill, kindOfSkill, skillKey } from './skill-lookup.ts'

test.each([
  ['Open-Telemetry', 'OpenTelemetry'],
  ['open telemetry.', 'OpenTelemetry'],
  ['"Go"', 'Go'],
  ['Dockers', 'Docker'],
  ['Microservice', 'Microservices'],
  ['open __ telemetry', 'OpenTelemetry'],
  ['**“Rust”**:', 'Rust'],
  ['Rust!?..', 'Rust'],
  ['Helms', 'Helm'],
  ['Kubernete', 'Kubernetes'],
  ['Gos', undefined],
  [`${' '.repeat(62)}Go`, 'Go'],
  [`${' '.repeat(63)}Go`, undefined],
  ['TL', undefined],
  ['', undefined],
])('%j is known as %j', (written, name) => {
  expect(findSkill(written)?.name).toBe(name)
  // The second answer is the remembered one.
  expect(findSkill(written)?.name).toBe(name)
})

test('a mark within a name is part of it', () => expect(skillKey('spf13:cobra, and')).toBe('spf13:cobra,and'))

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
