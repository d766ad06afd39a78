import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const PATH = 'lfx-mentorship/2031/01-Mar-May/README.md'
const FRONT = '# Term 01 - 2031 March - May\n\n### Timeline\n\n| Activity | Dates (2031) |\n|--|--|\n| Program Begins | Mon, Mar 3 |\n\n### Project instructions\n\nOpen an issue.\n\n---\n'
const rules = (text: string, path = PATH) => compile([{ path, text }]).problems.map(({ rule, severity }) => `${severity} ${rule}`)

test('a term laid out ahead of its projects is a term with dates, and a warning', () => {
  expect(rules(FRONT)).toEqual(['warning no-project-yet'])
  expect(compile([{ path: PATH, text: FRONT }]).terms).toMatchObject([{ id: 'lfx-2031-1', timeline: [{ start: '2031-03-03' }] }])
})

test('a file that has headings of projects but no project, or nothing at all, is an error', () => {
  expect(rules(`${FRONT}\n## Accepted Projects\n`)).toEqual(['error no-project'])
  expect(rules(`${FRONT}\n### Widgets\n\n#### Turn it\n\nText\n`)).toEqual(['error no-project'])
  expect(rules('# Term 01\n\nNothing here.\n')).toEqual(['error no-project'])
})

test('dates of the README stay when the projects come from the ideas', () => {
  const ideas = { path: PATH.replace('README', 'project_ideas'), text: '## Proposed Project ideas\n\n### Widgets\n\n#### Turn it\n\n- Description: Text\n- Recommended Skills: Go\n- Mentor(s): Ann (@ann)\n' }
  expect(compile([{ path: PATH, text: FRONT }, ideas])).toMatchObject({ terms: [{ state: 'proposed', timeline: [{ start: '2031-03-03' }] }], projects: [{ title: 'Turn it' }], problems: [] })
})
