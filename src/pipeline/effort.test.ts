import { expect, test } from 'vitest'
import { readDifficulty, readSize } from './effort.ts'

test.each([
  ['175h', 'medium'], ['350 Hours', 'large'], ['Large (350 hour project)', 'large'], ['small (~90 hours)', 'small'], ['Medium (175 hour project)', 'medium'],
  ['Large (~350 hour projects)', 'large'], ['Medium or Large', 'medium'], ['two weekends', 'two weekends'], ['week '.repeat(40), 'week '.repeat(16)], ['', null],
])('reads the size %j', (written, size) => {
  expect(readSize(written)).toBe(size)
})

test.each([
  ['Easy', 'easy'], ['Medium', 'medium'], ['Hard', 'hard'], ['Intermediate', 'medium'], ['medium - hard', 'medium'], ['Beginner friendly', 'easy'], ['who knows', 'who knows'], ['what '.repeat(40), 'what '.repeat(16)], ['', null],
])('reads the difficulty %j', (written, difficulty) => {
  expect(readDifficulty(written)).toBe(difficulty)
})
