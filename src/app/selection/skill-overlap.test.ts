import { expect, test } from 'vitest'
import { skillOverlap } from './skill-overlap.ts'

test('says how many of the listed skills a person has, and which to learn', () => {
  expect(skillOverlap({ skills: ['Go', 'VEX', 'Cosign'], optionalSkills: [] }, ['Go', 'Rust'])).toEqual({
    have: ['Go'],
    haveOptional: [],
    toLearn: ['VEX', 'Cosign'],
    text: '1 of 3 listed skills',
  })
})

test('optional skills are counted apart and are nothing to learn first', () => {
  expect(skillOverlap({ skills: ['Go', 'React'], optionalSkills: ['React'] }, ['React'])).toMatchObject({
    toLearn: ['Go'],
    text: '0 of 1 listed skill, 1 of 1 optional',
  })
})

test('a project that lists no skill says nothing', () => {
  expect(skillOverlap({ skills: [], optionalSkills: [] }, ['Go']).text).toBeNull()
})
