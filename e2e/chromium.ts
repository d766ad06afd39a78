/** Finds the browser the tests run in. This is the only place that knows where a Chromium lives. */
import { chromium } from '@playwright/test'
import { isExecutable } from './executable.ts'

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Playwright's own browser where it was downloaded (null lets Playwright use it), otherwise the system's. */
export const chromiumPath = (): string | null => {
  const asked = process.env['CHROMIUM_PATH']
  if (asked !== undefined) return asked
  if (isExecutable(chromium.executablePath())) return null
  return CANDIDATES.find(isExecutable) ?? null
}

export const hasChromium = (): boolean => chromiumPath() !== null || isExecutable(chromium.executablePath())
