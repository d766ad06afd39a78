import { expect, test } from 'vitest'
import { askedByAll, skillRows, skillText } from './compare-skills.ts'

const project = (skills: string[], optionalSkills: string[] = []) => ({ skills, optionalSkills })
const kinds = new Map([['Go', 'language'], ['Kubernetes', 'platform'], ['Testing', 'practice']] as const)

test('each skill is one row: those of most projects first, then by kind', () => {
  const rows = skillRows([project(['Testing', 'Kubernetes', 'Go']), project(['Kubernetes']), project([])], kinds)
  expect(rows).toEqual([
    { skill: 'Kubernetes', states: ['listed', 'listed', 'unstated'] },
    { skill: 'Go', states: ['listed', 'absent', 'unstated'] },
    { skill: 'Testing', states: ['listed', 'absent', 'unstated'] },
  ])
})

test('optional is neither listed nor absent, and not asked for by all', () => {
  const projects = [project(['Go', 'Testing'], ['Go']), project(['Go', 'Testing'])]
  expect(skillRows(projects, kinds).find(({ skill }) => skill === 'Go')?.states).toEqual(['optional', 'listed'])
  expect(askedByAll(projects)).toEqual(['Testing'])
})

test('a project that states nothing does not undo what the others share, and one alone shares nothing', () => {
  expect(askedByAll([project(['Go']), project([]), project(['Go'])])).toEqual(['Go'])
  expect(askedByAll([project(['Go']), project([])])).toEqual([])
})

test('own skills are spoken of only to those who entered some', () => {
  expect(skillText('listed', 'Go', [])).toBe('Listed')
  expect(skillText('listed', 'Go', ['Go'])).toBe('Listed, you have it')
  expect(skillText('optional', 'Go', ['Rust'])).toBe('Optional, to learn')
  expect(skillText('absent', 'Go', ['Go'])).toBe('Not listed')
  expect(skillText('unstated', 'Go', ['Go'])).toBe('')
})
