import { expect, test } from 'vitest'
import type { Skill } from '../../schema/skill.ts'
import { knownSkills } from './known-skills.ts'

const SKILLS: readonly Skill[] = [
  { name: 'Go', kind: 'language' },
  { name: 'C++', kind: 'language' },
]

test('skills of an address are known by any case, once each', () => {
  expect(knownSkills(SKILLS, ['go', 'C++', 'Go'])).toEqual(['Go', 'C++'])
})

test('what is no skill falls away', () => {
  expect(knownSkills(SKILLS, ['__proto__', '', 'Buy now', 'go '.repeat(5000)])).toEqual([])
})
