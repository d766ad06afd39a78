import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const PAGE = 'https://mentorship.lfx.linuxfoundation.org/project/0a1b2c3d-1111-4222-8333-444444444444'
const OTHER = PAGE.replace('0a1b', '9f8e')
const lfxOf = (...lines: string[]) =>
  compile([{ path: 'lfx-mentorship/2031/01-Mar-May/README.md', text: ['### Gears', '', '#### Turn it', '', ...lines, '- Recommended Skills: Go', '- Mentor(s): Ann Lee (@annlee)', ''].join('\n') }]).projects[0]?.lfxUrl

test.each([
  ['at its label', [`- LFX URL: ${PAGE}`, '- Description: Text.']],
  ['among the issues', [`- Upstream Issue: https://github.com/a/b/issues/1 ${PAGE}`]],
  ['below a label that nobody knows', ['- Description: Text.', `- Sign up: ${PAGE}`]],
  ['in bold below one', ['- Description: Text.', `- **Sign up:** <${PAGE}>`]],
  ['alone above the labels', [`[CNCF - Gears](${PAGE})`, '', '- Description: Text.']],
  ['alone, as a bullet', ['- Description: Text.', `- ${PAGE}`]],
  ['at its label, whatever else stands alone', [OTHER, '', '- Description: Text.', `- LFX URL: ${PAGE}`]],
])('a link to LFX is found %s', (_, lines) => {
  expect(lfxOf(...lines)).toBe(PAGE)
})

test('one in the running text is another project’s', () => {
  expect(lfxOf('- Description: As in', `  ${PAGE}, but better.`)).toBeNull()
  expect(lfxOf(`- Description: See ${PAGE} of last year.`)).toBeNull()
})
