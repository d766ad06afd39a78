import { expect, test } from 'vitest'
import { sampleCatalogue } from './sample-catalogue.ts'
import { similarProjects } from './similar-projects.ts'

const named = (title: string) => {
  const project = sampleCatalogue.projects.find((project) => project.title === title)
  if (project === undefined) throw new Error(`The sample catalogue has no project "${title}"`)
  return project
}

test('similar projects come with the reason, the most alike first', () => {
  const similar = similarProjects(sampleCatalogue.projects, named('Oxidise it'), 3)
  expect(similar.map(({ project, reason }) => [project.title, reason])).toEqual([
    ['Better tests', 'Same CNCF project'],
    ['Zebra crossing', 'Shares Kubernetes'],
    ['Summer work', 'Shares Rust'],
  ])
})

test('a project is not similar to itself, nor to one it shares nothing with', () => {
  expect(similarProjects(sampleCatalogue.projects, named('Summer work'), 9).map(({ project }) => project.title)).toEqual(['Oxidise it'])
})
