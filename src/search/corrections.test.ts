import { expect, test } from 'vitest'
import { corrected } from './corrections.ts'

test('a correction takes the place of the word, not of the same letters in another', () => {
  expect(corrected('kyverno yverno', [{ from: 'yverno', to: 'kyverno' }])).toBe('kyverno kyverno')
  expect(corrected('skill:kubernets, "go"', [{ from: 'kubernets', to: 'kubernetes' }])).toBe('skill:kubernetes, "go"')
})

test('what is corrected may hold signs of a pattern, and what it becomes those of a replacement', () => {
  expect(corrected('c+++ (x', [{ from: 'c+++', to: '$&' }, { from: '(x', to: 'y' }])).toBe('$& y')
})

test('a word that stands nowhere by itself is replaced where its letters stand', () => {
  expect(corrected('kyvrno2', [{ from: 'kyvrno', to: 'kyverno' }])).toBe('kyverno2')
})
