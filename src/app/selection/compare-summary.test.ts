import { expect, test } from 'vitest'
import { summaryOf } from './compare-summary.ts'

const project = (cncfProject: string, skills: string[], optionalSkills: string[] = [], title = `Work on ${cncfProject}`) => ({ cncfProject, title, skills, optionalSkills })

test('it says what all ask for and what only one does', () => {
  expect(summaryOf([project('Alpha', ['Go']), project('Beta', ['Go', 'Operators']), project('Gamma', ['Go'])])).toBe(
    'All three ask for Go; only Beta asks for Operators.',
  )
})

test('two are both, and nothing shared is said', () => {
  expect(summaryOf([project('Alpha', ['Go']), project('Beta', ['Rust'])])).toBe(
    'No skill is asked for by both; only Alpha asks for Go; only Beta asks for Rust.',
  )
})

test('long lists are cut, but not to save a single name', () => {
  expect(summaryOf([project('Alpha', ['Go', 'A', 'B', 'C']), project('Beta', ['Go', 'D', 'E', 'F', 'G'])])).toBe(
    'Both ask for Go; only Alpha asks for A, B and C; only Beta asks for D, E and 2 more.',
  )
})

test('optional skills are not asked for, and one that is optional elsewhere is nobody’s own', () => {
  expect(summaryOf([project('Alpha', ['Go', 'Rust'], ['Go']), project('Beta', ['Go'])])).toBe('No skill is asked for by both; only Alpha asks for Rust.')
})

test('a project without skills is named, and not counted among those that ask', () => {
  expect(summaryOf([project('Alpha', ['Go']), project('Beta', []), project('Gamma', ['Go'])])).toBe('Alpha and Gamma ask for Go; Beta states no skills.')
  expect(summaryOf([project('Alpha', ['Go']), project('Beta', [])])).toBe('Only Alpha asks for Go; Beta states no skills.')
})

test('two of one CNCF project are told apart by their titles', () => {
  expect(summaryOf([project('Alpha', ['Go'], [], 'First'), project('Alpha', ['Go', 'C'], [], 'Second')])).toBe('Both ask for Go; only “Second” asks for C.')
})

test('one project, or no skills at all, make no sentence', () => {
  expect(summaryOf([project('Alpha', ['Go'])])).toBe('')
  expect(summaryOf([project('Alpha', []), project('Beta', [])])).toBe('')
})
