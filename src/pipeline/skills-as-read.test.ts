/**
 * Every way to ask for a skill, with several skills, as it was read when last looked at: `skills-as-read.txt` beside this
 * file. What a change does to them is read in its diff, and accepted with `UPDATE_SKILLS=yes npx vitest run src/pipeline/skills-as-read`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSkills } from './skills.ts'

const FILE = new URL('skills-as-read.txt', import.meta.url)

const SKILLS = [['Go', 'Kubernetes', 'unit testing'], ['C++', 'CI/CD', 'machine learning'], ['TypeScript', 'React.js', 'technical writing'], ['Gears', 'gear-driven design', 'Wheels']] as const

/** A, B and C are the skills. */
const WAYS = [
  'A', 'A, B, C', 'A, B and C', 'A and B or C', 'A/B', 'A & B', 'A + B', 'A; B. C', 'A - B', 'A: advanced', 'A (B)', 'A (B, C)', 'A (e.g. B)', 'A (B or C)', 'A [B]', '(A), B',
  'A (optional), B', 'A, B (preferred), C', 'A (nice to have)', 'A (not required)', 'A, not strictly required but useful: B', 'A is a plus', 'A, B is a big plus', 'A would be great', 'Optional: A, B', 'Bonus points: A', 'A. Nice to have: B and C', 'A is required, B is helpful', 'Stretch: A', 'A optionally with B',
  'Experience with A, B and C', 'Familiarity with A (B)', 'Strong knowledge of A', 'Good understanding of A and B', 'Some exposure to A or a similar tool', 'Hands-on experience in A', 'Proficiency in A', 'Working knowledge of A, B', 'Interest in A', 'Willingness to learn A', 'Ability to write A', 'Comfortable with A and B', 'basics of A', 'A basics', 'A programming language', 'A skills', 'A experience', 'A development with B', 'A-based B', 'A 1.20+', 'latest A', 'advanced A', 'A fundamentals and B internals', 'either A or B', 'any of A, B',
  'We use A and B', 'Our A is written in B', 'No prior knowledge of A is needed', 'Implement the operator in A', 'Write an A controller', 'You should know A', 'The mentee must be able to read A and write B', 'It is important to understand how A works with B. C', 'Languages: A, B', 'Tools - A, B', 'A, etc.', 'A, B, etc', 'such as A, B', 'including A', 'A and others', 'A, A, B', 'A A', 'TBD, A', 'A, n/a', 'A. Deliverables: B', 'https://gears.example/A', 'A (https://gears.example)', '[A](https://gears.example)', '**A**, `B`, _C_', '- A', '1. A', 'A\u00A0B', 'A\uFF0CB\u3001C', 'A, and B', 'A, or B', 'A with B', 'A for B', 'A in B', 'A on B', 'A using B', 'A via B and C', 'A || B', 'A | B', 'A \u2022 B', 'A > B', 'A?', 'A!', 'A ask ann@gears.example',
]

const MISSPELT = ['Golnag', 'Kuberntes', 'kubernets', 'Javascrpit', 'Typescipt', 'Pyhton', 'reactt', 'Promethues', 'Grafna', 'dokcer', 'Terrafrom', 'Machine Learing', 'Unit Testng', 'documentaton', 'Ruts', 'Jva', 'Gi', 'Linx', 'Opentelemtry', 'micro-services', 'microservice', 'Web Assembly', 'GoLang', 'REACT', 'node js', 'NodeJS', 'c sharp', 'Objective C', 'python3.11', 'java 21', 'ci cd', 'CICD pipelines', 'k8s operators', 'shell scripting', 'bash scripts', 'SQL queries', 'NoSQL DBs', 'UI/UX', 'a11y', 'i18n']

const valueOf = (way: string, [a, b, c]: readonly [string, string, string]) => way.replace(/\b[ABC]\b/g, (letter) => (letter === 'A' ? a : letter === 'B' ? b : c))

const reading = (text: string): string => {
  const { skills, optionalSkills, skillsText, doubts } = readSkills([{ text }])
  const names = skills.map((name) => (optionalSkills.includes(name) ? `${name}?` : name)).join(' | ')
  return `${JSON.stringify(text)}: ${names}${skillsText === null ? '' : ` said ${JSON.stringify(skillsText)}`}${doubts.map(({ written, suggestion }) => `, ${written} \u2192 ${suggestion}`).join('')}`
}

test('each value is read as it was when last looked at', () => {
  const readings = [...new Set([...SKILLS.flatMap((skills) => WAYS.map((way) => valueOf(way, skills))), ...MISSPELT])].map(reading)
  if (process.env['UPDATE_SKILLS'] !== undefined) writeFileSync(FILE, `${readings.join('\n')}\n`)
  expect(`${readings.join('\n')}\n`).toBe(readFileSync(FILE, 'utf8'))
})
