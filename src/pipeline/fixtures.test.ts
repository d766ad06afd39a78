/** Each shape the sources come in, as a pair: `fixtures/<shape>.md` and what it must be read as, `fixtures/<shape>.json`. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { compile } from './compile.ts'

const folder = path.join(import.meta.dirname, 'fixtures')
const names = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))

const Expected = v.strictObject({
  path: v.optional(v.string(), 'lfx-mentorship/2024/02-Jun-Aug/README.md'),
  /** Each with the fields the shape is about. */
  projects: v.array(v.record(v.string(), v.unknown())),
  /** "line rule". */
  problems: v.optional(v.array(v.string()), []),
})

test.each(names)('%s', (name) => {
  const expected = v.parse(Expected, JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
  const { projects, problems, bodies } = compile([{ path: expected.path, text: readFileSync(path.join(folder, `${name}.md`), 'utf8') }])
  expect(projects.map(({ title }) => title)).toEqual(expected.projects.map(({ title }) => title))
  expect(projects).toMatchObject(expected.projects)
  expect(problems.map(({ line, rule }) => `${line} ${rule}`).toSorted()).toEqual(expected.problems.toSorted())
  expect(JSON.stringify({ projects, problems, bodies })).not.toMatch(/@example\.org/)
})
