import { expect, test } from 'vitest'
import { remembering } from './recent.ts'

const counting = (length: (key: string) => number) => {
  const asked: string[] = []
  const ask = remembering((key) => {
    asked.push(key)
    return { positions: { length: length(key) } }
  })
  return { ask, asked }
}

test('the same question is answered once, with the same answer', () => {
  const { ask, asked } = counting(() => 1)
  expect(ask('go')).toBe(ask('go'))
  expect(asked).toEqual(['go'])
})

test('what was not asked for longest is forgotten first', () => {
  const { ask, asked } = counting(() => 1)
  for (let i = 0; i < 200; i++) ask(`${i}`)
  ask('0')
  ask('new')
  asked.length = 0
  ask('0')
  ask('1')
  expect(asked).toEqual(['1'])
})

test('large answers leave less room, and one too large for all is still given', () => {
  const { ask, asked } = counting((key) => (key === 'all' ? 5_000_000 : 1_500_000))
  for (const key of ['a', 'b', 'c', 'a', 'all', 'all']) ask(key)
  expect(asked).toEqual(['a', 'b', 'c', 'a', 'all', 'all'])
})
