import { expect, test } from 'vitest'
import { sampleCatalogue as catalogue } from '../app/selection/sample-catalogue.ts'
import { exampleSearches } from './example-searches.ts'

test('each example is a language with what it is asked for together with, and no skill stands twice', () => {
  expect(exampleSearches(catalogue).slice(0, 2)).toEqual(['go kubernetes', 'rust'])
  const { projects, skills } = catalogue
  expect(exampleSearches({ skills, projects: [...projects, ...projects.slice(1, 2)] }).slice(0, 2)).toEqual(['go testing', 'rust kubernetes'])
})

test('there are five at most, also where there is nothing', () => {
  const names = ['Go', 'Rust', 'C', 'C++', 'Java', 'Perl', 'Ruby']
  const skills = [...names.map((name) => ({ name, kind: 'language' as const })), { name: 'Testing', kind: 'practice' as const }]
  expect(exampleSearches({ projects: [], skills })).toEqual(['go', 'rust', 'c', 'c++', 'java'])
  expect(exampleSearches({ projects: [], skills: [] })).toEqual([])
})
