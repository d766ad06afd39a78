import { expect, test } from 'vitest'
import { projectId, slug } from './project-id.ts'

test.each([
  ['Harbor CLI', 'harbor-cli'],
  ['  --Harbor: CLI (v2)!!  ', 'harbor-cli-v2'],
  ['Br\u00E9t\u00E9ch\u00E9\u2019s & Ada\'s', 'breteches-adas'],
  ['\u7F51\u7EDC', ''],
])('the slug of “%s” is “%s”', (text, expected) => expect(slug(text)).toBe(expected))

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test.each([
  ['Harbor', 'A CLI', 'lfx-2030-1-harbor-a-cli'],
  ['Harbor', 'Harbor: a CLI', 'lfx-2030-1-harbor-harbor-a-cli'],
  ['Harbor', '\u7F51\u7EDC', 'lfx-2030-1-harbor-97b31b5d'],
  ['Harbor', '\u7F51', 'lfx-2030-1-harbor-ecc6e001'],
  ['Harbor', words(18), `lfx-2030-1-harbor-${words(18).replaceAll(' ', '-')}`],
  ['Harbor', `${words(18)}s`, `lfx-2030-1-harbor-${words(18).replaceAll(' ', '-')}s`],
  ['Harbor', `${words(18)}ing`, `lfx-2030-1-harbor-${words(17).replaceAll(' ', '-')}`],
  ['Harbor', words(40), `lfx-2030-1-harbor-${words(18).replaceAll(' ', '-')}`],
  [words(40), 'A CLI', `lfx-2030-1-${words(18).replaceAll(' ', '-')}-a-cli`],
  ['Harbor', 'x'.repeat(95), `lfx-2030-1-harbor-${'x'.repeat(90)}`],
])('the id of “%s”, “%s” is “%s”', (cncfProject, title, expected) => expect(projectId('lfx-2030-1', cncfProject, title)).toBe(expected))
