/** The main path in browsers that are not Chromium, each where it is found. What only Chromium's driver can do is tagged. */
import { defineConfig, type Project } from '@playwright/test'
import { firefoxPath, hasWebkit } from './e2e/other-browsers.ts'
import base from './playwright.config.ts'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

const inSizes = (browser: string, use: Project['use']): Project[] =>
  Object.entries(SIZES).map(([size, viewport]) => ({
    name: `${browser}-${size}`,
    use: { ...use, viewport },
    // Dragging is a mouse's way, and in a narrow window Firefox scrolls beneath it: phones have buttons for it.
    grepInvert: size === 'phone' ? /@chromium|@desktop|by dragging/ : /@chromium|@phone/,
  }))

const firefox = firefoxPath()

export default defineConfig({
  ...base,
  testMatch: /\/(?:journey|discover|search|narrowing|mentee|project|compare|shortlist)\.spec\.ts$/,
  // The options of Chromium's start are not those of others.
  use: { ...base.use, launchOptions: {} },
  projects: [
    ...(firefox === null
      ? []
      : inSizes('firefox', {
          browserName: 'firefox',
          // The prefix makes Playwright speak WebDriver BiDi; which Firefox says the path.
          channel: 'moz-firefox',
          launchOptions: {
            executablePath: firefox,
            // Firefox 153 crashes where both Playwright and axe ask an element for `ariaLabelledByElements`.
            firefoxUserPrefs: { 'accessibility.ARIAElementReflection.enabled': false },
          },
        })),
    ...(hasWebkit() ? inSizes('webkit', { browserName: 'webkit' }) : []),
  ],
})
