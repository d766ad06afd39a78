/** What one hostile project may cost: itself, and no other (rows F23 to F33 of the failure catalogue that concern the pipeline). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { BodiesSchema } from '../schema/catalogue.ts'
import { ProjectSchema } from '../schema/project.ts'
import { type Compiled, compile } from './compile.ts'

const PATH = 'lfx-mentorship/2024/02-Jun-Aug/README.md'
const project = (title: string): string => `#### ${title}\n\n- Description: Fine **${title}**.\n- Recommended Skills: Go\n- Mentor(s): Ann Lee (@annlee)\n\n`
const around = (middle: string): string => `## Accepted Projects\n\n### Gear Works\n\n${project('Before')}${middle}\n\n${project('After')}`
const inBody = (text: string): string => `#### Middle\n\n- Description: x\n\n${text}\n\n- Recommended Skills: Go\n- Mentor(s): Bob Ray (@bobray)`
const read = (text: string): Compiled => compile([{ path: PATH, text }])

/** Everything of a project that does not depend on how many lines stand above it. */
const whole = ({ projects, bodies }: Compiled, title: string): string => {
  const found = projects.find((other) => other.title === title)
  return JSON.stringify([found, found && bodies[found.id]]).replace(/"line":\d+/g, '')
}
const untouched = read(around(''))

/** A tree is safe when the browser's own schema accepts it: 23 tags, http and https links, nothing else. */
function expectSafe(compiled: Compiled): void {
  v.parse(v.array(ProjectSchema), compiled.projects)
  v.parse(BodiesSchema, compiled.bodies)
  expect(new Set(compiled.projects.map(({ id }) => id)).size).toBe(compiled.projects.length)
  const links = [...JSON.stringify(compiled.bodies).matchAll(/"href":"([^"]*)"/g)].map(([, href = '']) => href)
  for (const href of links) expect(href).toMatch(/^https?:\/\//)
  expect(JSON.stringify(compiled)).not.toMatch(/[\w.]@\w[\w-]*\.[a-z]{2}/i)
}

const BOMBS: Readonly<Record<string, string>> = {
  'five thousand quotes': '>'.repeat(5000) + 'a',
  'two thousand bullets on a line': '* '.repeat(2000),
  'two thousand strong marks': '**a '.repeat(2000) + ' b**'.repeat(2000),
  'two thousand nested images': '!['.repeat(2000) + '](x)'.repeat(2000),
  'twenty thousand open links': '[a]('.repeat(20_000),
  'twenty thousand mixed marks': '*_'.repeat(20_000),
  'a list of five hundred levels': Array.from({ length: 500 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  'two thousand growing code spans': Array.from({ length: 2000 }, (_, size) => '`'.repeat(size + 1)).join(' '),
  'fifty thousand stars': '*'.repeat(50_000) + 'a',
  'a hundred thousand ampersands': '&'.repeat(100_000),
  'twenty thousand www': 'www.'.repeat(20_000),
  'a hundred thousand dots': 'a.'.repeat(100_000) + '@',
  'twenty thousand comments': '<!--'.repeat(20_000),
  'fifty thousand brackets': '['.repeat(50_000),
  'twenty thousand tags': '<a '.repeat(20_000),
  'a table of five thousand columns': `${'|'.repeat(5000)}\n${'|-'.repeat(5000)}\n`,
  'twenty thousand addresses': 'a@'.repeat(20_000),
  'a thousand fences': '```\n~~~\n'.repeat(1000),
  'a thousand definitions': '[a]: b\n'.repeat(1000) + '[a]'.repeat(1000),
  'a thousand footnotes': Array.from({ length: 1000 }, (_, at) => `[^${at}]`).join(' '),
  'short lines, each within its limits': '> > - [a **b _c_ `d` <e> ![f](g) www.h.io\n'.repeat(1400),
  'quotes that deepen': Array.from({ length: 300 }, (_, depth) => `${'> '.repeat(depth % 9)}a`).join('\n'),
}

describe('a bomb costs only its own project (F27)', () => {
  test.each(Object.entries(BOMBS))('%s', { timeout: 120_000 }, (_, bomb) => {
    for (const middle of [inBody(bomb), `#### Middle\n\n- Description: ${bomb}\n- Recommended Skills: ${bomb}\n- Mentor(s): ${bomb}\n- Upstream Issue: ${bomb}`, `#### Middle ${bomb}\n\n- Description: x`]) {
      const compiled = read(around(middle))
      expectSafe(compiled)
      expect(whole(compiled, 'Before')).toBe(whole(untouched, 'Before'))
      expect(whole(compiled, 'After')).toBe(whole(untouched, 'After'))
    }
  })

  test('the text of a section over a limit is kept, and the line is named', () => {
    const { projects, problems } = read(around(inBody('>'.repeat(5000) + 'the end')))
    expect(projects.find(({ title }) => title === 'Middle')?.description).toMatch(/^x >+the end$/)
    expect(problems).toEqual([expect.objectContaining({ rule: 'over-limit', line: 15, severity: 'warning' })])
  })

  test('more projects than a file may have are left out, with an error', { timeout: 120_000 }, () => {
    const { projects, problems } = read(`### Gear Works\n\n${Array.from({ length: 10_000 }, (_, at) => `#### T${at}\n\n- Description: x\n`).join('')}`)
    expect(projects).toHaveLength(500)
    expect(problems.filter(({ rule }) => rule === 'over-limit')).toEqual([expect.objectContaining({ line: 1503, severity: 'error' })])
  })

  test('a long section costs itself, a long file what is beyond the limit, with an error', { timeout: 120_000 }, () => {
    const { projects, problems } = read(`### Gear Works\n\n${project('First')}${'a line of no use\n'.repeat(70_000)}${project('Last')}`)
    expect(projects.map(({ title }) => title)).toEqual(['First', 'Last'])
    expect(problems.map(({ rule }) => rule)).toEqual(['over-limit'])
    const large = `${project('One of many')}${'a line of no use\n'.repeat(3000)}`
    expect(read(`### Gear Works\n\n${large.repeat(25)}`).problems).toContainEqual(expect.objectContaining({ rule: 'over-limit', severity: 'error' }))
  })
})

describe('what could run, load or mislead is no part of the tree (F23, F25, F26, F32, F33)', () => {
  test.each([
    '<script>__xss(1)</script>', '<img src=x onerror="__xss(2)">', '<svg><script>__xss(3)</script></svg>', '<div id="root" style="position:fixed">x</div>', '<form name="body"><input name="id"></form>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=__xss(4)&gt;">', '<noscript><p title="</noscript><img src=x onerror=__xss(5)>"></noscript>',
    '[Apply](javascript:__xss(6))', '[Apply](&#106;avascript&colon;__xss(7))', '[Apply](<\u0001javascript:__xss(8)>)', '[Apply][go]\n\n[go]: javascript:__xss(9)', '[Apply](JaVaScRiPt:__xss(10))', '[Apply](java\\\nscript:__xss(11))',
    '[Apply](data:text/html,x)', '[Apply](vbscript:x)', '[Apply](//evil.example/a)', '[Apply](/a)', '[Apply](mailto:ann@example.org)', '[Apply](https://ann:pass@evil.example/)', '![](https://evil.example/pixel.gif)', '[![a](https://evil.example/p.gif)](https://ok.example)',
  ])('%s', (text) => {
    const compiled = read(around(inBody(text)))
    expectSafe(compiled)
    const body = JSON.stringify(compiled.bodies['lfx-2024-2-gear-works-middle'])
    expect(body).not.toMatch(/"(?:src|id|name|style|class\w*|on\w+)":|javascript:|data:|vbscript:|evil\.example|<(?:script|img|svg)/i)
  })

  test('a link that shows another host shows its real target', () => {
    const { bodies } = read(around(inBody('[https://mentorship.lfx.linuxfoundation.org/project/1](https://evil.example/login) and [llama.cpp](https://github.com/l/l)')))
    const text = JSON.stringify(bodies['lfx-2024-2-gear-works-middle']?.description)
    expect(text).toContain('"href":"https://evil.example/login"},"children":[{"type":"text","value":"https://evil.example/login"}]')
    expect(text).toContain('"value":"llama.cpp"')
  })

  test('names from a prototype are names', () => {
    const { projects } = read('### constructor\n\n#### __proto__\n\n- Description: x\n- Recommended Skills: toString, constructor\n- Mentor(s): hasOwnProperty (@valueOf)\n')
    expect(projects).toMatchObject([{ id: 'lfx-2024-2-constructor-proto', mentors: [{ name: 'hasOwnProperty', github: 'valueOf' }] }])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('any text at all', () => {
  const shard = fc.constantFrom(
    '### Gear', '#### T', '##### ', '- Description: ', '- Mentor(s): ', 'Recommended Skills', '- Upstream Issue: ', '- LFX URL: ', '\n', '\n\n', '  ', '\t', '> ', '- ', '1. ', '```', '~~~', '<!--', '-->', '<b>', '**', '_', '`', '[a](b)', '![', '](', '<', '>', '|', '|-', 'ann@example.org',
    '@ann', 'https://github.com/a/b/issues/1', '\u202Egnp', '\u0000', '\r\n', '\r', '\uFEFF', '\u2028', '\uD800', '\u0301', '🚀', 'مرحبا', '\\', '&amp;', 'CNCF - a: b', '---', '===',
  )
  const soup = fc.array(fc.oneof({ weight: 8, arbitrary: shard }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 60 }).map((parts) => parts.join(''))

  test('is read without a throw, into what the schema accepts', { timeout: 120_000 }, () => {
    fc.assert(fc.property(soup, (text) => {
      expectSafe(read(text))
      expectSafe(read(around(inBody(text))))
    }), { numRuns: 150 })
  })

  test('as bytes is read without a throw', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expectSafe(read(new TextDecoder().decode(bytes)))
    }), { numRuns: 50 })
  })

  test('that damages one project leaves the one before it as it was', { timeout: 120_000 }, () => {
    fc.assert(fc.property(soup, (text) => {
      expect(whole(read(around(inBody(text.replace(/^ {0,3}[`~]{3,}.*|<!--/gm, '').replace(/[\r\n]+ {0,3}#/g, ' ')))), 'Before')).toBe(whole(untouched, 'Before'))
    }), { numRuns: 100 })
  })

  test('with other line ends or a byte order mark reads the same', () => {
    const plain = read(around(inBody('a\n\n- b')))
    for (const text of [around(inBody('a\n\n- b')).replaceAll('\n', '\r\n'), around(inBody('a\n\n- b')).replaceAll('\n', '\r'), `\uFEFF${around(inBody('a\n\n- b'))}`]) {
      expect(read(text)).toEqual(plain)
    }
  })
})
