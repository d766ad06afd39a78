/** Finds the browsers besides Chromium. This is the only place that knows where they live. */
import { webkit } from '@playwright/test'
import { isExecutable } from './executable.ts'

const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** One as Debian or Mozilla ships it, not Playwright's own. */
export const firefoxPath = (): string | null => process.env['FIREFOX_PATH'] ?? FIREFOXES.find(isExecutable) ?? null

/** Safari is nowhere but on Apple's systems: only the one that Playwright builds counts. */
export const hasWebkit = (): boolean => isExecutable(webkit.executablePath())
