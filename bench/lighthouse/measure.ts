/** One run of Lighthouse on one address, as on a phone. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { measuredChromiumPath } from '../../e2e/chromium.ts'
import type { Lighthouse } from './install.ts'

/** The part of a report that is read. */
export interface Report {
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number; readonly errorMessage?: string }>>
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>
  /** How fast the machine was: about 2000 for a desktop of 2024, less where other work took its time. */
  readonly environment: { readonly benchmarkIndex: number }
}

/** Computed from a run without throttling, or a run that is slowed down. */
export type Throttling = 'simulate' | 'devtools'

// Whatever a browser asks for of its own accord finds no host.
const CHROME_FLAGS = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--host-resolver-rules="MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"']

const run = async ({ node, script }: Lighthouse, address: string, throttling: Throttling): Promise<Report> => {
  const { stdout } = await promisify(execFile)(
    node,
    [script, address, '--output=json', '--quiet', '--no-enable-error-reporting', '--form-factor=mobile', `--throttling-method=${throttling}`, `--chrome-flags=${CHROME_FLAGS.join(' ')}`],
    { env: { ...process.env, CHROME_PATH: measuredChromiumPath() ?? chromium.executablePath() }, maxBuffer: 2 ** 27 },
  )
  return JSON.parse(stdout)
}

/** @throws when the page could not be measured twice */
export const measure = async (lighthouse: Lighthouse, address: string, throttling: Throttling): Promise<Report> => {
  try {
    return await run(lighthouse, address, throttling)
  } catch (error) {
    // On a busy machine Chromium loses a trace now and then, and Lighthouse says to try again.
    const { stderr } = error as { stderr?: string } // as execFile throws it
    process.stderr.write(`Once more: Lighthouse on ${address} said: ${stderr ?? String(error)}`)
    return run(lighthouse, address, throttling)
  }
}
