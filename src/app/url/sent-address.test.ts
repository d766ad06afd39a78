import { expect, test } from 'vitest'
import { withoutStrangers, withSentSkills } from './sent-address.ts'

test('skills are added to the address of a view, in place of those another sender put there', () => {
  expect(withSentSkills('https://example.org/base/?q=operator&have=Rust', ['Go', 'C++'])).toBe('https://example.org/base/?q=operator&have=Go&have=C%2B%2B')
})

test('an address is sent as it is, but for keys that are not the app\'s', () => {
  const own = 'https://example.org/a/?q=c%2B%2B+go&skill=CI/CD&term=all&differences=true&id=a&id=b#notes'
  expect(withoutStrangers(own)).toBe(own)
  expect(withoutStrangers('https://example.org/?utm_source=chat&q=go&fbclid=1&&utm')).toBe('https://example.org/?q=go')
  expect(withoutStrangers('https://example.org/projects/x?gclid=1')).toBe('https://example.org/projects/x')
})
