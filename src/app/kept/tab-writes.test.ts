import { beforeEach, expect, test } from 'vitest'
import { EMPTY_KEPT } from '../../schema/empty-kept.ts'
import type { Kept } from '../../schema/kept.ts'
import { differenceBetween, withDifference } from './kept-difference.ts'
import { withSkill } from './my-skills.ts'
import { createTabWrites, WRITES_KEY } from './tab-writes.ts'

/** One storage that all tabs see at once, and one clock. */
const texts = new Map<string, string>()
const storage = { read: (key: string) => texts.get(key) ?? null, write: (key: string, text: string) => (texts.set(key, text), true), remove: (key: string) => void texts.delete(key) }
let time = 0
const openTab = () => createTabWrites(storage, () => time)
const seen = () => texts.get(WRITES_KEY) ?? null
const numbers = (): Record<string, number> => JSON.parse(seen() ?? '{}')
const tabsIn = () => Object.keys(numbers()).filter((name) => name !== 'of')

beforeEach(() => {
  texts.clear()
  time = 1000
})

const adding = (skill: string) => [differenceBetween(EMPTY_KEPT, withSkill(EMPTY_KEPT, skill))]
const skillsOf = (difference: Parameters<typeof withDifference>[1], kept: Kept = EMPTY_KEPT) => withDifference(kept, difference).skills.toSorted()

test('a tab that wrote nothing has nothing to do again, whatever it hears', () => {
  for (const text of [null, '', 'junk', '[]', '{"of":1}']) expect(withDifference(EMPTY_KEPT, openTab().unseenIn(text))).toBe(EMPTY_KEPT)
})

test('own writes that the other tab had seen are not done again', () => {
  const [one, two] = [openTab(), openTab()]
  one.noteWrite(adding('Go'), '', 'text 1')
  two.noteWrite(adding('Rust'), 'text 1', 'text 2')
  expect(skillsOf(one.unseenIn(seen()))).toEqual([])
  expect(skillsOf(two.unseenIn(seen()))).toEqual([])
})

test('own writes that it had not seen are, all of them', () => {
  const [one, two] = [openTab(), openTab()]
  one.noteWrite(adding('Go'), '', 'text 1')
  two.noteWrite(adding('Rust'), 'text 1', 'text 2')
  const before = seen()
  one.noteWrite(adding('C++'), 'text 2', 'text 3')
  one.noteWrite(adding('Java'), 'text 3', 'text 4')
  expect(skillsOf(one.unseenIn(before))).toEqual(['C++', 'Java'])
})

test('who reads numbers that are not there, or are none, has seen nothing', () => {
  const one = openTab()
  one.noteWrite(adding('Go'), '', 'text')
  for (const text of [null, '', 'junk', '{"of":1}', JSON.stringify(numbers()).replaceAll(/:\d+/g, ':"1"')]) expect(skillsOf(one.unseenIn(text))).toEqual(['Go'])
})

test('numbers of other tabs are only handed on with the text that they were written for', () => {
  const [one, two, three] = [openTab(), openTab(), openTab()]
  one.noteWrite(adding('Go'), '', 'text 1')
  two.noteWrite(adding('Rust'), 'text 1', 'text 2')
  expect(tabsIn()).toHaveLength(2)
  // The third has the data of a fourth, whose numbers are still on the way: nobody's writes are sure to be in it.
  three.noteWrite(adding('C++'), 'text of a fourth', 'text 3')
  expect(tabsIn()).toHaveLength(1)
  expect(skillsOf(one.unseenIn(seen()))).toEqual(['Go'])
})

test('what a tab was known to have seen is not done again when it later writes over data whose numbers are still on the way', () => {
  for (const isHeard of [true, false]) {
    texts.clear()
    const [one, two] = [openTab(), openTab()]
    one.noteWrite(adding('Go'), '', 'text 1')
    if (isHeard) two.unseenIn(seen())
    else two.noteWrite(adding('Rust'), 'text 1', 'text 2')
    one.noteWrite(adding('Java'), isHeard ? 'text 1' : 'text 2', 'text 3')
    two.noteWrite(adding('C++'), 'text of a third', 'text 4')
    // Somebody may have taken Go out meanwhile.
    expect(skillsOf(one.unseenIn(seen()))).toEqual(['Java'])
  }
})

test('texts that differ in one letter, in its place or by one at the end are told apart', () => {
  for (const [written, other] of [['text a', 'text b'], ['ab', 'ba'], ['text', 'text '], ['', 'x']] as const) {
    texts.clear()
    const [one, two] = [openTab(), openTab()]
    one.noteWrite(adding('Go'), '', written)
    two.noteWrite(adding('Rust'), other, 'text 2')
    expect(tabsIn()).toHaveLength(1)
  }
})

test('a tab is there once, under its newest number', () => {
  const one = openTab()
  for (let count = 1; count <= 3; count++) one.noteWrite(adding('Go'), count === 1 ? '' : `text ${count - 1}`, `text ${count}`)
  expect(tabsIn().map((tab) => numbers()[tab])).toEqual([3])
})

test('the last sixteen tabs are remembered', () => {
  for (let count = 1; count <= 20; count++) openTab().noteWrite(adding('Go'), `text ${count - 1}`, `text ${count}`)
  expect(tabsIn()).toHaveLength(16)
  const last = openTab()
  last.noteWrite(adding('Rust'), 'text 20', 'text 21')
  expect(tabsIn()).toHaveLength(16)
  expect(skillsOf(last.unseenIn(seen()))).toEqual([])
})

test('after half a minute a write has arrived everywhere', () => {
  const one = openTab()
  one.noteWrite(adding('Go'), '', 'text 1')
  time += 29_999
  expect(skillsOf(one.unseenIn(null))).toEqual(['Go'])
  time += 1
  expect(skillsOf(one.unseenIn(null))).toEqual([])
  one.noteWrite(adding('Rust'), 'text 1', 'text 2')
  expect(skillsOf(one.unseenIn(null))).toEqual(['Rust'])
})

test('an older write is still done again beside a new one', () => {
  const one = openTab()
  one.noteWrite(adding('Go'), '', 'text 1')
  time += 20_000
  one.noteWrite(adding('Rust'), 'text 1', 'text 2')
  expect(skillsOf(one.unseenIn(null))).toEqual(['Go', 'Rust'])
})

test('a change that the data needed none of is done again like the next write', () => {
  const one = openTab()
  one.noteWrite(adding('Go'), '', 'text 1')
  const written = seen()
  one.noteIntent(adding('Rust'))
  expect(skillsOf(one.unseenIn(written))).toEqual(['Rust'])
  expect(skillsOf(one.unseenIn(null))).toEqual(['Go', 'Rust'])
  one.noteWrite(adding('C++'), 'text 1', 'text 2')
  expect(skillsOf(one.unseenIn(seen()))).toEqual([])
  time += 30_000
  expect(skillsOf(one.unseenIn(null))).toEqual([])
})
