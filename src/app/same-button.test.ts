import { describe, expect, test } from 'vitest'
import { type ButtonLook, sameButton } from './same-button.ts'

const look = (name: string, rest: Partial<ButtonLook> = {}): ButtonLook => ({ id: '', card: '', name, pressed: null, ...rest })

describe('a button is found again', () => {
  test('by its id, whatever it is called by now', () => {
    const save = look('Save K8s: a new start', { id: 'save-b', pressed: 'false' })
    expect(sameButton(look('Save K8s', { id: 'save-b', pressed: 'false' }), [look('Save K8s', { id: 'save-a', pressed: 'false' }), save])).toBe(save)
  })

  test('by its whole name before one that is alike but for a number or what follows a colon', () => {
    const second = look('Compare Operator: part 2')
    expect(sameButton(look('Compare Operator: part 2'), [look('Compare Operator: part 1'), second])).toBe(second)
    const step = look('Phase 2')
    expect(sameButton(look('Phase 2'), [look('Phase 1'), step])).toBe(step)
  })

  test('within its card only', () => {
    const there = look('3 more skills', { card: 'title-b' })
    expect(sameButton(look('2 more skills', { card: 'title-b' }), [look('2 more skills', { card: 'title-a' }), there])).toBe(there)
    expect(sameButton(look('2 more skills', { card: 'title-c' }), [look('2 more skills', { card: 'title-a' }), there])).toBeNull()
  })

  test('by what stays of its name, where its state is part of it', () => {
    const colours = look('Colours: dark. Press for those of the system')
    expect(sameButton(look('Colours: those of the system. Press for light'), [colours])).toBe(colours)
    const languages = look('Show all 12 Languages')
    expect(sameButton(look('Show all 9 Languages'), [look('Show all 9 Platforms'), languages])).toBe(languages)
  })
})

test('a button without an id is not taken for another one without', () => {
  expect(sameButton(look('Share'), [look('Copy link')])).toBeNull()
})

test('what the press was for is left as it is where it is so already', () => {
  const pressed = look('Saved VPA', { id: 'save-a', pressed: 'true' })
  expect(sameButton(look('Save VPA', { id: 'save-a', pressed: 'false' }), [pressed])).toBeNull()
  expect(sameButton(look('Save VPA', { id: 'save-a', pressed: 'true' }), [pressed])).toBe(pressed)
})
