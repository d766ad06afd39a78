import { expect, test } from 'vitest'
import { criticalCss } from './critical-css.ts'

const PAGE = '<html><body><ul class="list"><li data-new>Go</li></ul></body></html>'

test('rules of what a page has are kept, those of what it has not are left out', async () => {
  expect(await criticalCss('.list{margin:0}.dialog{margin:1px}li[data-new]{color:red}table{color:blue}', [PAGE])).toBe('.list{margin:0}li[data-new]{color:red}')
})

test('a rule within a rule is kept with it, also where it names nothing itself', async () => {
  const css = await criticalCss('.list{margin:0;&:nth-child(n + 5){margin:2px}&:is(ul,ol){margin:3px}}.dialog{&:nth-child(2){margin:4px}}', [PAGE])
  expect(css).toContain('.list:nth-child(n+5){margin:2px}')
  expect(css).toContain('margin:3px')
  expect(css).not.toContain('margin:4px')
})

test('what the script sets on the page is kept, though no page has it yet', async () => {
  expect(await criticalCss('[data-theme=dark]{color:red}[data-failed] p{color:red}', [PAGE])).toContain('[data-theme=dark]')
})
