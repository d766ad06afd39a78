import { expect, test } from 'vitest'
import { isPlacedLikeTerm, termOf } from './term.ts'

const summary = (path: string) => {
  const term = termOf(path)
  return term === null ? null : `${term.id} ${term.kind} ${term.label}`
}

test.each([
  ['lfx-mentorship/2024/01-Mar-May/README.md', 'lfx-2024-1 accepted LFX 2024 Term 1 (Mar–May)'],
  ['lfx-mentorship/2024/01-Mar-May/project_ideas.md', 'lfx-2024-1 ideas LFX 2024 Term 1 (Mar–May)'],
  ['lfx-mentorship/2022/03-Sept-Nov/README.md', 'lfx-2022-3 accepted LFX 2022 Term 3 (Sep–Nov)'],
  ['lfx-mentorship/2021/02-Summer/README.md', 'lfx-2021-2 accepted LFX 2021 Term 2 (Summer)'],
  ['lfx-mentorship/2026/03-Sep-Nov/lfx-export.json', 'lfx-2026-3 export LFX 2026 Term 3 (Sep–Nov)'],
  ['lfx-mentorship/2020/q1/project_ideas.md', 'lfx-2020-1 ideas LFX 2020 Term 1 (Q1)'],
  ['lfx-mentorship/2020/q2/selected_projects.md', 'lfx-2020-2 selected LFX 2020 Term 2 (Q2)'],
  ['lfx-mentorship/2020/q3-q4/README.md', 'lfx-2020-3 accepted LFX 2020 Term 3 (Q3–Q4)'],
  ['lfx-mentorship/2024/1-Mar-May/README.md', 'lfx-2024-1 accepted LFX 2024 Term 1 (Mar–May)'],
  ['summerofcode/2024.md', 'gsoc-2024 ideas GSoC 2024'],
  ['somewhere/else/programs/summerofcode/2017.md', 'gsoc-2017 ideas GSoC 2017'],
  ['C:\\content\\lfx-mentorship\\2031\\02-Jun-Aug\\readme.md', 'lfx-2031-2 accepted LFX 2031 Term 2 (Jun–Aug)'],
])('%s', (path, expected) => expect(summary(path)).toBe(expected))

test.each([
  'lfx-mentorship/README.md',
  'lfx-mentorship/2019/README.md',
  'lfx-mentorship/2024/01-Mar-May/notes.md',
  'lfx-mentorship/2024/01-Mar-May/archive/README.md',
  'lfx-mentorship/2020/q4/README.md',
  'lfx-mentorship/automation/projects.yml',
  'my-lfx-mentorship/2024/01-Mar-May/README.md',
  'lfx-mentorship/2024/00-Mar-May/README.md',
  'lfx-mentorship/2024/Mar-May/README.md',
  'summerofcode/2024.md.orig',
  'my-summerofcode/2024.md',
  'summerofcode/README.md',
  'README.md',
])('%s belongs to no term', (path) => expect(termOf(path)).toBeNull())

test.each([
  ['lfx-mentorship/2027/Mar-May/README.md', true],
  ['LFX-Mentorship/2027/q4/Project_Ideas.md', true],
  ['lfx-mentorship/2024/01-Mar-May/lfx-export.json', true],
  ['lfx-mentorship/2027/Mar-May/notes.md', false],
  ['lfx-mentorship/2027/README.md', false],
  ['lfx-mentorship/2027/Mar-May/archive/README.md', false],
  ['lfx-mentorship/next/Mar-May/README.md', false],
  ['old/lfx-mentorship/2027/Mar-May/README.md', false],
  ['summerofcode/2027/README.md', false],
  ['README.md', false],
])('whether %s is placed like a file of a term: %s', (path, is) => expect(isPlacedLikeTerm(path)).toBe(is))
