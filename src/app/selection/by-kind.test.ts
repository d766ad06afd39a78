import { expect, test } from 'vitest'
import { byKind } from './by-kind.ts'

const kinds = new Map([['Go', 'language'], ['Rust', 'language'], ['Kubernetes', 'platform'], ['Testing', 'practice']] as const)

test('languages come first, then platforms, then practices', () => {
  expect(byKind(['Testing', 'Kubernetes', 'Go'], kinds)).toEqual(['Go', 'Kubernetes', 'Testing'])
})

test('within a kind the listed order stays', () => {
  expect(byKind(['Rust', 'Testing', 'Go'], kinds)).toEqual(['Rust', 'Go', 'Testing'])
})

test('what has no kind comes last', () => {
  expect(byKind(['Sorcery', 'Go'], kinds)).toEqual(['Go', 'Sorcery'])
})
