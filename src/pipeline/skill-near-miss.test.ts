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
  ['Dockr', null],
  [`Kubernetes${'s'.repeat(40)}`, null],
  // Of two that are near the nearer one.
  ['JavaScrip', 'JavaScript'],
  ['TypeScriptt', 'TypeScript'],
  ['Heml', null],
  ['', null],
])('%j: probably %j', (written, meant) => expect(nearMiss(written)).toBe(meant))
