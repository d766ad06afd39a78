import { defineConfig, devices } from '@playwright/test'
import { chromiumPath } from './e2e/chromium.ts'

const PORT = Number(process.env['E2E_PORT'] ?? 4517)
const executablePath = chromiumPath()

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Tests of faults answer for the network themselves; those of the worker let it work.
    serviceWorkers: 'block',
    // A trace of each test takes a third of the time of all: `npm run e2e -- --trace retain-on-failure` where one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Debian's Chromium runs as root in containers, and must not call home from a closed network.
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    // What is of one size only is tagged, with the reason above it; a mouse needs no targets for fingers.
    { name: 'desktop', grepInvert: /@phone/, testIgnore: /\/touch\.spec\.ts$/, use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    // These build the site anew, load hundreds of pages, wait for a network or provoke the storage, which is the same for every size of window.
    { name: 'phone', grepInvert: /@desktop/, testIgnore: /\/(?:deployment|hostile-[^/]+|precache|fault-matrix|base-path|history-limit|slow-network|storage)\.spec\.ts$/, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: `npm run --silent preview -- --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: process.env['CI'] === undefined,
  },
})
