import { expect, test } from 'vitest'
import { nearMiss } from './skill-near-miss.ts'

test.each([
  ['Kubernetss', 'Kubernetes'],
  // Two letters may be wrong from nine on.
  ['Kubrntes', null],
  ['Kubrnetss', 'Kubernetes'],
  ['kubernetesss', 'Kubernetes'],
  ['Kubenrtees', 'Kubernetes'],
  ['Pythom', 'Python'],
  ['Pytohn', 'Python'],
  ['Pythomm', null],
  // The first letter has to be right.
  ['Jython', null],
  ['Dockre', 'Docker'],
  ['Rusty', null],
  ['Heml', null],
  ['', null],
])('%j: probably %j', (written, meant) => expect(nearMiss(written)).toBe(meant))
