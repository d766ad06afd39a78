/** Runs axe-core in the page; its own Playwright wrapper needs a newer Node than we do. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, NodeResult, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The violations of WCAG 2.2 A and AA and of axe's best practices, as short lines. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  // Not as a script tag: the policy of our pages forbids foreign scripts.
  await page.evaluate(source)
  const results = await page.evaluate(async () => {
    // axe.min.js puts itself on the window; its types do not say so.
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    // Asked for by name: what came with WCAG 2.2, the size of targets, axe leaves out by itself.
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  })
  // What lies half below the tray comes out when the page is moved.
  const isCovered = ({ any }: NodeResult) => any.some(({ data }) => /obscured/i.test(String(data?.messageKey)))
  return results.violations.flatMap(({ id, help, nodes }) => nodes.filter((node) => id !== 'target-size' || !isCovered(node)).map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`))
}
