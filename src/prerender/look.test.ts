import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOOK, SKILL_LOOK } from './look.ts'

const styles = readFileSync(new URL('../app/styles.css', import.meta.url), 'utf8')
const light = (token: string) => new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]{6}),`).exec(styles)?.[1]

test.each(Object.entries(LOOK))('%s is the colour of the app', (token, colour) => {
  expect(light(token)).toBe(colour)
})

test.each(Object.entries(SKILL_LOOK))('a skill that is a %s has the colours of the app', (kind, { text, soft }) => {
  expect([light(kind), light(`${kind}-soft`)]).toEqual([text, soft])
})
