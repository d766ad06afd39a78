import { expect, test } from 'vitest'
import { conjuncts, listItems, outsideSemicolons, parentheses, sentences } from './skill-split.ts'

test.each([
  ['Go. Rust! Zig? C', ['Go', 'Rust', 'Zig', 'C']],
  ['Node.js and Vue.js', ['Node.js and Vue.js']],
  ['Tools, e.g. Helm, vs. Kustomize, etc. and so on', ['Tools, e.g. Helm, vs. Kustomize, etc. and so on']],
  ['Knows J. Doe', ['Knows J. Doe']],
  ['Go (basic. Really). Rust', ['Go (basic. Really)', 'Rust']],
  ['Go. ', ['Go.']],
  ['', []],
])('the sentences of %j', (text, expected) => expect(sentences(text)).toEqual(expected))

test.each([
  ['Go, Rust; Zig', ['Go', 'Rust', 'Zig']],
  ['Go，Rust；Zig、C•D·E|F\nG', ['Go', 'Rust', 'Zig', 'C', 'D', 'E', 'F', 'G']],
  ['Go (a, b), Rust', ['Go (a, b)', 'Rust']],
  ['Go (a (b, c), d), Rust', ['Go (a (b, c), d)', 'Rust']],
  ['Go (a, b', ['Go (a', 'b']],
  ['Go), Rust (a, b), C', ['Go)', 'Rust (a, b)', 'C']],
  [', , Go,', ['Go']],
])('the items of %j', (text, expected) => expect(listItems(text)).toEqual(expected))

test.each([
  ['Go, Rust; Zig； C', ['Go, Rust', 'Zig', 'C']],
  ['Go (a; b); Rust;', ['Go (a; b)', 'Rust']],
])('the groups of %j', (text, expected) => expect(outsideSemicolons(text)).toEqual(expected))

test.each([
  ['Go and Rust', ['Go', 'Rust']],
  ['Go or Rust', ['Go', 'Rust']],
  ['Go and/or Rust', ['Go', 'Rust']],
  ['Go and / Rust', ['Go', 'Rust']],
  ['Go as well as Rust plus Zig und C', ['Go', 'Rust', 'Zig', 'C']],
  ['Go & Rust', ['Go', 'Rust']],
  ['Go &Rust', ['Go', 'Rust']],
  ['Go& Rust', ['Go', 'Rust']],
  ['HTML&CSS', ['HTML', 'CSS']],
  ['R&D', ['R&D']],
  ['Go + Rust', ['Go', 'Rust']],
  ['C++', ['C++']],
  ['Go  AND  Rust', ['Go', 'Rust']],
  ['Android or Oracle', ['Android', 'Oracle']],
  ['and Go', ['and Go']],
])('what is joined in %j', (text, expected) => expect(conjuncts(text)).toEqual(expected))

test.each([
  ['Go', { outside: 'Go', inside: [] }],
  ['Go ( basic ) and  Rust', { outside: 'Go and Rust', inside: ['basic'] }],
  ['Go (a) Rust (b', { outside: 'Go Rust', inside: ['a', 'b'] }],
  ['Go) Rust', { outside: 'Go Rust', inside: [] }],
  ['Go()', { outside: 'Go', inside: [''] }],
])('what stands in and outside the parentheses of %j', (text, expected) => expect(parentheses(text)).toEqual(expected))
