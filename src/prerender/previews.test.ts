import { expect, test } from 'vitest'
import { previewOf } from './preview-names.ts'
import { previewTexts } from './previews.ts'
import { sampleCatalogue, sampleProject } from './sample-site.ts'

const older = (cncfProject: string, id: string) => sampleProject({ id: `lfx-2031-1-${id}`, term: 'lfx-2031-1', cncfProject, skills: ['Go'] })

test('a project of the newest term has its own picture, older ones one per CNCF project, the site one', () => {
  const texts = previewTexts(sampleCatalogue([sampleProject(), older('Beta', 'one'), older('Beta', 'two'), older('Alpha', 'three')]))
  expect([...texts].map(([file, { over, title, under, corner }]) => [file, over, title, under, corner])).toEqual([
    ['previews/beta.png', 'CNCF mentorship', 'Beta', '2 mentorship projects in 2031', ''],
    ['previews/alpha.png', 'CNCF mentorship', 'Alpha', '1 mentorship project in 2031', ''],
    ['previews/lfx-2031-2-alpha-zebra-crossing.png', 'Alpha', 'Zebra crossing', '', 'LFX 2031 Term 2'],
    ['previews/mentorship-finder.png', 'CNCF mentorships by skill', 'Find a mentorship you can grow into.', '1 project in LFX 2031 Term 2', ''],
  ])
})

test('every page has a picture that is drawn', () => {
  const catalogue = sampleCatalogue([sampleProject(), older('Beta', 'one'), older('C++', 'two'), older('検索', 'three')])
  const drawn = previewTexts(catalogue)
  for (const project of catalogue.projects) expect(drawn.has(previewOf({ kind: 'project', project, term: undefined }, catalogue).file)).toBe(true)
})

test('a catalogue without projects has the picture of the site', () => {
  expect([...previewTexts({ ...sampleCatalogue([]), terms: [] }).values()]).toMatchObject([{ under: '', skills: [] }])
})
