import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'
import { readProgramName } from './program-name.ts'

test.each([
  ['CNCF - Gears: Polish the teeth (2030 Term 2)', 'CNCF - Gears: Polish the teeth (2030 Term 2)'],
  ['**CNCF - Gears: Polish the teeth**', 'CNCF - Gears: Polish the teeth'],
  ['  > __CNCF  \u2013  Gears:   Polish   the teeth__', 'CNCF \u2013 Gears: Polish the teeth'],
  ['- CNCF \u2014 Gears: Polish', 'CNCF \u2014 Gears: Polish'],
  ['CNCF - Gears: Polish `teeth_of_gears`', 'CNCF - Gears: Polish teeth_of_gears'],
  ['CNCF - Gears: Ask ann@gears.example (2030)', 'CNCF - Gears: Ask (2030)'],
])('%j is the name %j, and no longer among the lines', (line, programName) => {
  expect(readProgramName(['before', line, 'after'], parseMarkdown)).toEqual({ programName, lines: ['before', 'after'] })
})

test.each([
  'CNCF Gears: Polish', 'CNCF - Gears', 'CNCF - Gears:', 'The CNCF - Gears: Polish', 'cncf - Gears: Polish', `CNCF - ${'x'.repeat(61)}: Polish`, `CNCF - Gears: ${'x'.repeat(162)}`, 'CNCF-Gears: Polish', '',
])('%j is none', (line) => {
  expect(readProgramName([line, 'after'], parseMarkdown)).toEqual({ programName: null, lines: [line, 'after'] })
})
