import { beforeEach, expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import { differenceBetween, withDifference, type Difference } from './kept-difference.ts'
import { withoutSkill, withSkill } from './my-skills.ts'
import { createTabWrites, NO_WRITES, type TabWrites } from './tab-writes.ts'

let time = 0
const now = () => time
beforeEach(() => {
  time = 1000
})

const HOLDING_GO = withSkill(EMPTY_KEPT, 'Go')
const adding = (skill: string) => differenceBetween(EMPTY_KEPT, withSkill(EMPTY_KEPT, skill))
const takingGoOut = differenceBetween(HOLDING_GO, withoutSkill(HOLDING_GO, 'Go'))
const skillsOf = (differences: readonly Difference[], kept = EMPTY_KEPT) => differences.reduce(withDifference, kept).skills.toSorted()

const openTab = () => {
  const tab = createTabWrites(now)
  /** @returns what a text has in it that this tab made from one with `text` */
  const change = (text: TabWrites, ...differences: readonly Difference[]): TabWrites => {
    tab.noteSeen(text)
    const { writes, noteStored } = tab.writing(text, differences)
    noteStored()
    return writes
  }
  return { ...tab, change }
}

test('a tab that wrote nothing has nothing to do again, whatever it reads', () => {
  for (const text of [NO_WRITES, { ...NO_WRITES, tabs: { other: 7 } }]) expect(openTab().missingIn(text)).toEqual([])
})

test('what a text has in it is not done again', () => {
  const [one, two] = [openTab(), openTab()]
  const text = two.change(one.change(NO_WRITES, adding('Go')), adding('Rust'))
  expect([one.missingIn(text), two.missingIn(text)]).toEqual([[], []])
})

test('what it lacks is done again, all of it and in order', () => {
  const [one, two] = [openTab(), openTab()]
  const text = two.change(one.change(NO_WRITES, adding('Go')), adding('Rust'))
  one.change(one.change(text, adding('C++')), adding('Java'))
  expect(one.missingIn(text)).toEqual([adding('C++'), adding('Java')])
  expect(skillsOf(one.missingIn(NO_WRITES))).toEqual(['C++', 'Go', 'Java'])
})

test('what was done again is in the text it was done to, and nobody does it once more', () => {
  const [one, two] = [openTab(), openTab()]
  one.change(NO_WRITES, adding('Go'))
  const theirs = two.change(NO_WRITES, adding('Rust'))
  expect(skillsOf(one.missingIn(theirs))).toEqual(['Go'])
  const both = one.change(theirs)
  expect([one.missingIn(both), two.missingIn(both)]).toEqual([[], []])
  expect(one.change(theirs)).toEqual(both)
})

test('what somebody who had seen it took out is not put in again', () => {
  const [one, two, three] = [openTab(), openTab(), openTab()]
  two.noteSeen(one.change(NO_WRITES, adding('Go')))
  const text = two.change(three.change(NO_WRITES, adding('Rust')), takingGoOut)
  expect(skillsOf(one.missingIn(text))).toEqual([])
  expect(skillsOf(two.missingIn(one.change(text)), HOLDING_GO)).toEqual(['Go'])
})

test('what somebody who had seen that put in again is not taken out again', () => {
  const [one, two, three] = [openTab(), openTab(), openTab()]
  two.noteSeen(one.change(one.change(NO_WRITES, adding('Go')), takingGoOut))
  const text = two.change(three.change(NO_WRITES, adding('Rust')), adding('Go'))
  expect(skillsOf(one.missingIn(text), HOLDING_GO)).toEqual(['Go'])
})

test('of putting in and taking out at once, neither having seen the other, what is put in stays', () => {
  const [one, two] = [openTab(), openTab()]
  one.change(NO_WRITES, adding('Go'))
  const text = two.change(NO_WRITES, takingGoOut)
  expect(skillsOf(one.missingIn(text))).toEqual(['Go'])
  expect(skillsOf(two.missingIn(one.change(text)), HOLDING_GO)).toEqual(['Go'])
})

test('a tab is there once, under its newest number, and the last to write is last', () => {
  const [one, two] = [openTab(), openTab()]
  const text = one.change(two.change(one.change(NO_WRITES, adding('Go')), adding('Rust')), adding('C++'))
  expect(Object.values(text.tabs)).toEqual([2, 3])
})

test('an item is there once: put in or taken out', () => {
  const one = openTab()
  const there = one.change(NO_WRITES, adding('Go'))
  expect(there).toMatchObject({ added: { 'skills/Go': 1 }, removed: {} })
  const gone = one.change(there, takingGoOut)
  expect([gone.added, gone.removed]).toEqual([{}, { 'skills/Go': 2 }])
  expect(one.change(gone, adding('Go'))).toMatchObject({ added: { 'skills/Go': 3 }, removed: {} })
})

test('the last sixteen tabs and the last hundred items are remembered', () => {
  let text = NO_WRITES
  for (let count = 1; count <= 120; count++) text = openTab().change(text, adding(`skill ${count}`))
  const last = openTab()
  text = last.change(text, adding('Rust'))
  expect(Object.keys(text.tabs)).toHaveLength(16)
  expect(Object.keys(text.added)).toHaveLength(100)
  expect(text.added).toMatchObject({ 'skills/Rust': 121 })
  expect(last.missingIn(text)).toEqual([])
})

test('after half a minute a write has arrived everywhere', () => {
  const one = openTab()
  one.change(NO_WRITES, adding('Go'))
  time += 29_999
  expect(skillsOf(one.missingIn(NO_WRITES))).toEqual(['Go'])
  time += 1
  expect(one.missingIn(NO_WRITES)).toEqual([])
  one.change(NO_WRITES, adding('Rust'))
  expect(skillsOf(one.missingIn(NO_WRITES))).toEqual(['Rust'])
})

test('an older write is still done again beside a new one', () => {
  const one = openTab()
  const text = one.change(NO_WRITES, adding('Go'))
  time += 20_000
  one.change(text, adding('Rust'))
  expect(skillsOf(one.missingIn(NO_WRITES))).toEqual(['Go', 'Rust'])
})

test('what could not be stored has no number yet', () => {
  const one = openTab()
  const text = one.change(NO_WRITES, adding('Go'))
  one.writing(text, [adding('Rust')])
  expect(one.missingIn(text)).toEqual([])
  expect(Object.values(one.change(text, adding('Rust')).tabs)).toEqual([2])
})
