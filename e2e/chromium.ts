/** Finds the browser the tests run in. This is the only place that knows where a Chromium lives. */
import { chromium } from '@playwright/test'
import { isExecutable } from './executable.ts'

/** The same engine without the window that no test sees, as Playwright's own download is: the tests take two thirds of the time. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

const firstOf = (candidates: readonly string[]): string | null => {
  const asked = process.env['CHROMIUM_PATH']
  if (asked !== undefined) return asked
  if (isExecutable(chromium.executablePath())) return null
  return candidates.find(isExecutable) ?? null
}

/** Playwright's own browser where it was downloaded (null lets Playwright use it), otherwise the system's. */
export const chromiumPath = () => firstOf([SHELL, ...WHOLE])

/** For what is measured: the browser that people have, where there is one. */
export const measuredChromiumPath = () => firstOf([...WHOLE, SHELL])

export const hasChromium = (): boolean => chromiumPath() !== null || isExecutable(chromium.executablePath())
