/** The floor of `npm run bench`, on invented projects: what is typed by whom it finds. */
import { expect, test } from 'vitest'
import { engineOf, SAMPLE_PROJECTS } from './sample-projects.ts'

/** Query, and what a right answer says in its title, CNCF project, skills or mentors. */
const JUDGED: readonly (readonly [query: string, right: RegExp])[] = [
  ['kubernets', /kubernetes/i], ['kuber', /kubernetes/i], ['golang', /\bgo\b/i], ['go', /\bgo\b/i], ['c++', /c\+\+/i], ['dotnet', /\.net|c#/i],
  ['web assembly', /webassembly/i], ['wasmege', /wasmedge/i], ['typscript', /typescript/i], ['rest api', /rest api/i], ['kyvreno', /kyverno/i],
  ['policy', /polic/i], ['dashbords', /dashboard/i], ['image attestation', /attestation/i], ['logging', /logging|\blog\b/i], ['technical writing', /technical writing/i],
  ['service mesh', /service mesh/i], ['chaos', /chaos/i], ['shely', /^$/], ['theo lindqvist', /theo lindqvist/i], ['sofiamarin', /sofiamarin/i],
  ['lindqist', /lindqvist/i], ['gpu', /gpu/i], ['ml', /ml\b|machine learning/i], ['edge', /edge/i], ['opentelemtry', /opentelemetry/i], ['dns', /dns/i],
]

const cards = SAMPLE_PROJECTS.map(({ title, cncfProject, skills, mentors }) => [title, cncfProject, ...skills, ...mentors.flatMap(({ name, github }) => [name, github])].join(' ; '))
const engine = engineOf()

test.each(JUDGED)('%s finds what is right first, and nothing that is not about it', (query, right) => {
  const positions = [...engine.search(query).positions]
  const wanted = cards.flatMap((card, position) => (right.test(card) ? position : []))
  const top = positions.slice(0, 5).filter((position) => wanted.includes(position))
  expect(top.length).toBe(Math.min(5, wanted.length))
  if (wanted.length > 0) expect(wanted).toContain(positions[0])
  const said = (position: number) => right.test(`${cards[position]} ${SAMPLE_PROJECTS[position]?.description}`)
  expect(positions.filter((position) => !said(position)).map((position) => cards[position])).toEqual([])
})
