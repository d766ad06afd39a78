import { expect, test } from 'vitest'
import { skillsInProse } from './skill-prose.ts'

test.each([
  ['Written in Go.', ['Go']],
  ['Google', []],
  ['go', []],
  ['the Express server', ['Express']],
  ['DevOps and Security', ['DevOps']],
  ['CNI', ['CNI']],
  ['Helm-based charts', ['Helm']],
  ['helm', []],
  ['Go is fun', ['Go']],
  ['@Docker', []],
  ['Docker-like', []],
  ['used by Docker', []],
  ['no prior Docker', []],
  ['Argo CD and Argo CD', ['Argo CD']],
  ['C, the language', ['C']],
  ['C code', ['C']],
  ['C for all', []],
  ['React to events. React hooks', ['React']],
])('%j names %j', (text, names) => expect(skillsInProse(text)).toEqual(names))
