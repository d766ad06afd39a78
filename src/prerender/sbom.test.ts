import { expect, test } from 'vitest'
import { shownSbom } from './sbom.ts'

const component = (name: string) => ({
  'bom-ref': `${name}@1.0.0`,
  type: 'library',
  name,
  version: '1.0.0',
  author: 'Jo Doe <jo@example.org>',
  purl: `pkg:npm/${name}@1.0.0`,
  externalReferences: [{ type: 'vcs', url: 'git@github.com:jo/doe.git' }],
  hashes: [{ alg: 'SHA-512', content: '00' }],
  licenses: [{ license: { id: 'MIT' } }],
})
const printed = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:1',
  version: 1,
  metadata: { timestamp: '2026-11-29T10:00:00.000Z', component: component('some-folder') },
  components: [component('react')],
  dependencies: [{ ref: 'react@1.0.0', dependsOn: [] }],
}

test('says what there is, of which version and under which licence, and of whom nothing', () => {
  const text = shownSbom(JSON.stringify(printed), 'mentorship-finder')
  const { metadata, components } = JSON.parse(text)
  expect(metadata.component.name).toBe('mentorship-finder')
  expect(components).toEqual([{ 'bom-ref': 'react@1.0.0', type: 'library', name: 'react', version: '1.0.0', purl: 'pkg:npm/react@1.0.0', hashes: [{ alg: 'SHA-512', content: '00' }], licenses: [{ license: { id: 'MIT' } }] }])
  expect(text).not.toContain('@example.org')
  expect(text).not.toContain('git@')
})

test('the same list printed at another time is the same file', () => {
  const later = { ...printed, serialNumber: 'urn:uuid:2', metadata: { ...printed.metadata, timestamp: '2026-11-30T10:00:00.000Z' } }
  expect(shownSbom(JSON.stringify(later), 'x')).toBe(shownSbom(JSON.stringify(printed), 'x'))
})

test('what npm should print some day instead is told', () => {
  expect(() => shownSbom(JSON.stringify({ ...printed, bomFormat: 'SPDX' }), 'x')).toThrow('CycloneDX')
})
