import { expect, test } from 'vitest'
import { candidateFinder } from './candidates.ts'

const WORDS = ['kubernetes', 'kubelet', 'kube', 'kubeedge', 'kyverno', 'open policy agent', '3scale', 'go', 'golang', 'logging', 'lodging', 'jogging']

const candidatesOf = (typed: string, words: readonly string[] = WORDS, isCorrectable: (id: number) => boolean = () => true) => candidateFinder(words, isCorrectable)(typed).map((id) => words[id])

test('the words most alike in their pairs of letters come first', () => {
  expect(candidatesOf('kubernets')).toEqual(['kubernetes', 'kubelet'])
  expect(candidatesOf('kubelt')).toEqual(['kube', 'kubelet', 'kubeedge', 'kubernetes'])
})

test('of words as alike as each other the first of the vocabulary comes first', () => {
  expect(candidatesOf('xogging')).toEqual(['logging', 'jogging', 'lodging'])
})

test('short words, names of several words, numbers and what may not be corrected to are none', () => {
  expect(candidatesOf('gooo', ['go', 'goo', 'goose'])).toEqual(['goose'])
  expect(candidatesOf('agent', ['open policy agent', 'agents'])).toEqual(['agents'])
  expect(candidatesOf('3scal')).toEqual([])
  expect(candidatesOf('loging', WORDS, (id) => WORDS[id] !== 'logging')).not.toContain('logging')
})

test('a word much shorter than the typed one is none: an error is a letter, two where the word is long', () => {
  expect(candidatesOf('kuber', ['kube', 'kub'])).toEqual(['kube'])
  expect(candidatesOf('kubexy', ['kube'])).toEqual(['kube'])
  expect(candidatesOf('kubexyz', ['kube'])).toEqual([])
})

test('one search leaves nothing behind for the next', () => {
  const find = candidateFinder(WORDS, () => true)
  const first = find('kubernets')
  find('logging')
  expect(find('kubernets')).toEqual(first)
})

test('of very many only the most alike are looked at', () => {
  const words = Array.from({ length: 50 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`)
  const found = candidatesOf('wordbb', words)
  expect(found).toHaveLength(32)
  expect(found[0]).toBe('wordbb')
})
