import { expect, test } from 'vitest'
import { relatedTo } from './topics.ts'

test.each(['observability', 'Observability!', 'a little o11y, please'])('%s names a topic', (query) => {
  expect(relatedTo(query).slice(0, 3)).toEqual(['OpenTelemetry', 'Prometheus', 'Jaeger'])
})

test('a topic of several words is found as a whole', () => {
  expect(relatedTo('multi-cluster')).toContain('Karmada')
  expect(relatedTo('CI/CD work')).toContain('Tekton')
  expect(relatedTo('multi gear cluster')).toEqual([])
})

test('a part of a word names nothing, nor does no word', () => {
  expect(relatedTo('storages')).toEqual([])
  expect(relatedTo('emails')).toEqual([])
  expect(relatedTo('')).toEqual([])
})

test('what was typed already is not offered again, and what two topics share once', () => {
  expect(relatedTo('prometheus metrics')).not.toContain('Prometheus')
  const several = relatedTo('edge ai')
  expect(several.filter((name) => name === 'KubeEdge')).toEqual(['KubeEdge'])
})
