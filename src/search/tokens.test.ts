import { expect, test } from 'vitest'
import { formsOf, phraseKey, tokenize, vocabularyKey } from './tokens.ts'

const forms = (text: string) => tokenize(text).flatMap(formsOf)

test.each([
  ['C++ and C#', ['c++', 'and', 'c#']],
  ['.NET Core', ['.net', 'core']],
  ['CI/CD', ['cicd', 'ci', 'cd']],
  ['node.js', ['nodejs', 'node', 'js']],
  ['C/C++', ['cc++', 'c', 'c++']],
  ['KubeEdge', ['kubeedge', 'kube', 'edge']],
  ['JavaScript', ['javascript']],
  ['v1.28 1.28', ['v128', 'v1', '28', '1.28']],
  ['Jürgen Wójcik, Łukasz', ['jurgen', 'wojcik', 'lukasz']],
  ['“quoted” (text)…', ['quoted', 'text']],
])('%s is found as %j', (text, expected) => {
  expect(forms(text)).toEqual(expected)
})

test('a word of more than 40 letters is nobody’s word', () => {
  expect(tokenize('a'.repeat(41))).toEqual([])
})

test('tokens and their parts know where they stand', () => {
  const text = 'The CI/CD of KubeEdge'
  for (const { start, end, form, parts } of tokenize(text)) {
    expect(text.slice(start, end).toLowerCase().replace('/', '')).toBe(form)
    for (const part of parts) expect(text.slice(part.start, part.end).toLowerCase()).toBe(part.form)
  }
})

test('a name has one key however it is written', () => {
  expect(['Argo CD', 'argo-cd', 'ARGO/CD'].map(phraseKey)).toEqual(['argo cd', 'argo cd', 'argo cd'])
  expect(vocabularyKey('CI/CD')).toBe('cicd')
  expect(vocabularyKey('Unit Testing')).toBe('unit testing')
})
