import { expect, test } from 'vitest'
import * as v from 'valibot'
import { BodiesSchema, CatalogueSchema } from '../schema/catalogue.ts'
import { catalogueFiles, summary } from './catalogue.ts'
import { compile } from './compile.ts'
import { contentLicence } from './licence.ts'
import { publicFiles } from './public-data.ts'

const term = (folder: string, skills: string): { path: string; text: string } => ({
  path: `lfx-mentorship/${folder}/README.md`,
  text: `### Gear Works\n\n#### Turn it\n\n- Description: Text.\n- Recommended Skills: ${skills}\n- Mentor(s): Ann Lee (@annlee, ann@example.org)\n\n#### Stop it\n\n- Description: Text.\n- Recommended Skills: Go\n- Mentor(s): Ann Lee (@annlee)\n`,
})
const compiled = compile([term('2024/01-Mar-May', 'Rust, Python'), term('2025/01-Mar-May', 'Python, Go')])
const { catalogue, newest, bodies } = catalogueFiles(compiled, contentLicence('0'.repeat(40)))

test('the catalogue holds every term, newest first, and every skill, most used first', () => {
  expect(v.is(CatalogueSchema, catalogue)).toBe(true)
  expect(catalogue.terms.map(({ id, projectCount }) => [id, projectCount])).toEqual([['lfx-2025-1', 2], ['lfx-2024-1', 2]])
  expect(catalogue.projects.map(({ term }) => term)).toEqual(['lfx-2025-1', 'lfx-2025-1', 'lfx-2024-1', 'lfx-2024-1'])
  expect(catalogue.skills).toEqual([{ name: 'Go', kind: 'language' }, { name: 'Python', kind: 'language' }, { name: 'Rust', kind: 'language' }])
  expect(catalogue.licence).toMatchObject({ name: 'CC BY 4.0', commit: '0'.repeat(40) })
})

test('skills used alike stand by name, others by use, and the newest term is one with projects', () => {
  const { catalogue } = catalogueFiles(compile([term('2025/01-Mar-May', 'Rust, Python, C'), term('2024/01-Mar-May', 'Rust')]), contentLicence(null))
  expect(catalogue.skills.map(({ name }) => name)).toEqual(['Go', 'Rust', 'C', 'Python'])
  expect(catalogueFiles(compile([]), contentLicence(null)).newest).toMatchObject({ terms: [], skills: [], projects: [] })
})

test('the newest list has all terms but only the newest one’s projects and skills', () => {
  expect(newest.terms).toEqual(catalogue.terms)
  expect(newest.projects).toEqual(catalogue.projects.slice(0, 2))
  expect(newest.skills.map(({ name }) => name)).toEqual(['Go', 'Python'])
})

test('each term has its bodies, by the ids of the catalogue', () => {
  expect([...bodies.keys()]).toEqual(['lfx-2025-1', 'lfx-2024-1'])
  expect([...bodies.values()].flatMap((texts) => Object.keys(v.parse(BodiesSchema, texts)))).toEqual(catalogue.projects.map(({ id }) => id))
})

test('a term without projects is listed, but not the newest', () => {
  const empty = catalogueFiles(compile([term('2024/01-Mar-May', 'Go'), { path: 'lfx-mentorship/2025/01-Mar-May/README.md', text: '' }]), contentLicence(null))
  expect(empty.catalogue.terms.map(({ projectCount }) => projectCount)).toEqual([0, 2])
  expect(empty.newest.projects).toHaveLength(2)
})

test('the public files carry licence and version, and no address', () => {
  const files = publicFiles(compiled, contentLicence(null))
  expect([...files.keys()]).toEqual(['data/v1/projects.json', 'data/v1/terms.json', 'data/v1/schema.json'])
  expect(JSON.parse(files.get('data/v1/projects.json') ?? '')).toMatchObject({ version: 1, licence: { attribution: 'CNCF mentoring community' }, projects: [{}, {}, {}, {}] })
  expect(JSON.parse(files.get('data/v1/schema.json') ?? '')).toMatchObject({ type: 'object', properties: { projects: { items: { properties: { id: { type: 'string' } } } } } })
  expect([...files.values()].join('')).not.toContain('example.org')
})

test.each([
  ['short', 'short'],
  ['a'.repeat(180), 'a'.repeat(180)],
  [`${'word '.repeat(40)}`.trim(), `${'word '.repeat(35)}word…`],
  ['a'.repeat(300), `${'a'.repeat(179)}…`],
  [`${'word '.repeat(34)}word, word (word) word`, `${'word '.repeat(34)}word…`],
  // No sign that ends or joins stands before the mark, no half of a character does.
  [`${'word '.repeat(33)}word ., – word ${'word '.repeat(9)}`, `${'word '.repeat(33)}word ., – word…`],
  [`${'word '.repeat(35)}- – ${'word '.repeat(9)}`, `${'word '.repeat(34)}word…`],
  [`${'a'.repeat(178)}\u{1F680}b`, `${'a'.repeat(178)}…`],
  [`a\n${'b'.repeat(300)}`, 'a…'],
])('a summary of %j is cut at a word', (text, cut) => {
  expect(summary(text)).toBe(cut)
  expect(summary(text).length).toBeLessThanOrEqual(180)
})
