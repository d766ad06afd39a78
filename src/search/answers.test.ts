/**
 * Every answer over the invented projects, as it was when last looked at: `answers.txt` beside this file. What a change
 * does to them is read in its diff, and accepted with `UPDATE_ANSWERS=yes npx vitest run src/search/answers`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SearchEngine } from './engine.ts'
import { engineOf, SAMPLE_PROJECTS, SAMPLE_SKILLS } from './sample-projects.ts'

const FILE = new URL('answers.txt', import.meta.url)
const BETWEEN = '\n\n'

const unique = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '').toSorted()
const wordsIn = (text: string) => text.split(/[\s/]+/)

const words = unique(SAMPLE_PROJECTS.flatMap(({ title, cncfProject, skills, mentors }) => [title, cncfProject, ...skills, ...mentors.map(({ name }) => name)].flatMap(wordsIn)))
const names = unique([...SAMPLE_PROJECTS.flatMap(({ cncfProject, skills }) => [cncfProject, ...skills]), ...SAMPLE_SKILLS.flatMap(({ name, aliases }) => [name, ...aliases])])

/** Typed by somebody in a hurry: at a place that differs from word to word, so that all places come up. */
const mistyped = (word: string, index: number): readonly string[] => {
  const at = 1 + (index % Math.max(1, word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
  return [`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`, `${before}x${after}`]
}

const HAND_WRITTEN = [
  'image attestation', 'attestation image', 'verify image attestations on push', 'how to write unit tests in go', 'the and of', 'go rust', 'go rust python', 'machin learning', 'unti test', 'web assembly', 'webassembly',
  'go -kubernetes', '-go', '-skill:go', 'skill:go', 'skill:"unit testing"', 'cncf:kyverno', 'project:kyverno policies', 'mentor:lindqvist', 'title:log', 'term:2024', 'term:2023', 'term:gsoc', 'skill:kyverno',
  '"quota controller"', '"controller quota"', '"counts objects twice"', '"of the cluster"', '-"quota controller"', '“image attestations”', 'mcp', 'model context protocol', 'k8s', 'js', 'scrum', 'docs', 'ui', 'ux', 'ai', 'ml', 'ci', 'cd', 'c', 'c#', '.net',
  'jürgen', 'jurgen', 'juergen', 'wojcik', 'WÓJCIK', 'tomás', 'adabrandt', '@adabrandt', 'mina-okafor', 'weizhang9', 'argocd', 'argo', 'certmanager', 'cert manager', 'openpolicyagent', 'opa', 'litmus chaos', 'litmuschaos', 'kube edge',
  'policy', 'policies', 'exception', 'testing', 'tested', 'compile', 'compilers', 'faster', 'evaluate', 'logs', 'logging', 'libraries', 'library', 'dashboards', 'multicluster', 'multi-cluster', 'multi cluster',
  'blockchain', 'zzzz', 'qwerty asdf', 'go blockchain', 'kubernets blockchain', 'golang k8s operators', 'rust wasm sandbox', 'a', 'k', 'ku', 'kub', 'streaming compiler for modules', 'streaming modules', '?', '"', '-', 'skill:', 'foo:bar', 'http://go', '',
]

const QUERIES = unique([
  ...HAND_WRITTEN, ...words, ...names, ...words.filter((word) => word.length > 3).flatMap(mistyped), ...words.flatMap((word) => (word.length > 4 ? [word.slice(0, 3), word.slice(0, -1)] : [])),
  ...names.map((name, index) => `${name} ${words[(index * 7) % words.length]}`), ...names.flatMap((name) => [name.toUpperCase(), name.replaceAll(' ', '')]),
])

const answerOf = (engine: SearchEngine, query: string, exact: boolean): string => {
  const { kind, positions, near, unchecked, corrections, shown, score, explain } = engine.search(query, { exact })
  const changes = corrections.map(({ from, to }) => `${from} → ${to}`).join(', ')
  const found = [...positions].map((position) => {
    const { reasons, missing } = explain(position)
    const why = reasons.map(({ typed, found, how, fields }) => `${typed} ${how} ${found} in ${fields.join('+')}`)
    return `  ${position} ${score(position).toFixed(2)}${unchecked.has(position) ? ' unchecked' : ''}: ${[...why, ...missing.map((word) => `without ${word}`)].join('; ')}`
  })
  return [`${JSON.stringify(query)}${exact ? ' exact' : ''}: ${kind} ${positions.length}, near ${near}${changes === '' ? '' : `, ${changes}: ${shown}`}`, ...found].join('\n')
}

test('each query is answered as it was when last looked at', () => {
  const engine = engineOf()
  const suggested = QUERIES.map((query) => `${JSON.stringify(query)} suggests ${engine.suggest(query, 5).map(({ kind, text, query }) => `${kind} ${text} (${query})`).join(' | ')}`)
  const answers = [...QUERIES.map((query) => answerOf(engine, query, false)), ...HAND_WRITTEN.map((query) => answerOf(engine, query, true)), ...suggested]
  if (process.env['UPDATE_ANSWERS'] !== undefined) writeFileSync(FILE, answers.join(BETWEEN))
  const known = new Set(readFileSync(FILE, 'utf8').split(BETWEEN))
  expect(answers.filter((answer) => !known.has(answer))).toEqual([])
  expect(known.size).toBe(new Set(answers).size)
})
