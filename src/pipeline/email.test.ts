import { expect, test } from 'vitest'
import { hasEmail, withoutEmails } from './email.ts'

test.each([
  ['Write to ann@example.org.', 'Write to.'],
  ['Ann (ann.lee+x@mail.example.co.uk) and Bob', 'Ann and Bob'],
  ['<ann@example.org>', ''],
  ['Žofie <žofie@příklad.example>', 'Žofie'],
  ['Ask ann [at] example.org or bob (at) example (dot) org.', 'Ask or.'],
  ['hydai at secondstate dot io knows', 'knows'],
  ['ann＠example.org', ''],
  ['git@github.com:a/b', ':a/b'],
])('removes the address from %j', (text, rest) => {
  expect(hasEmail(text)).toBe(true)
  expect(withoutEmails(text)).toBe(rest)
})

test('what stands for an address leaves the spaces around the text as they were', () => {
  expect(withoutEmails(' ann@example.org or ', '[e-mail removed]')).toBe(' [e-mail removed] or ')
})

test.each(['@annlee', 'a @ b.example', 'react@18.2.0', 'v4 of actions/checkout@v4', 'user@localhost', 'look at example.org', 'at dot', 'good at C. Look', 'the dot at the end dot', 'no mark at all (  ) .'])('leaves %j alone', (text) => {
  expect(hasEmail(text)).toBe(false)
  expect(withoutEmails(text)).toBe(text)
})
