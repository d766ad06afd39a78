import { expect, test } from 'vitest'
import { withTyped } from './adopt-early.ts'

test('a text typed and filters ticked before the script came become the address', () => {
  expect(withTyped('', [['q', 'rust wasm'], ['skill', 'Go'], ['skill', 'C++']])).toBe('?q=rust+wasm&skill=Go&skill=C%2B%2B')
})

test('an empty form leaves the address as it is', () => {
  expect(withTyped('', [['q', '']])).toBe('')
  expect(withTyped('?skill=Go', [['q', '']])).toBe('?skill=Go')
})

test('what is typed replaces the text of a shared link and keeps its filters', () => {
  expect(withTyped('?q=go&skill=Go', [['q', 'rust'], ['skill', 'Go']])).toBe('?q=rust&skill=Go')
})

test('another text than that of the link is forgiven its spelling again; the same is not', () => {
  expect(withTyped('?q=kubernets&exact=true', [['q', 'rust']])).toBe('?q=rust')
  expect(withTyped('?q=kubernets&exact=true', [['q', 'kubernets']])).toBe('?q=kubernets&exact=true')
})

test('one term that is ticked takes the place of all terms', () => {
  expect(withTyped('?term=all&skill=Go', [['term', 'lfx-2024-1']])).toBe('?skill=Go&term=lfx-2024-1')
  expect(withTyped('?term=lfx-2023-3', [['term', 'lfx-2024-1']])).toBe('?term=lfx-2023-3&term=lfx-2024-1')
})

test('an order that was chosen takes the place of the one of the link', () => {
  expect(withTyped('?skill=Go&sort=title', [['sort', 'newest']])).toBe('?skill=Go&sort=newest')
})
