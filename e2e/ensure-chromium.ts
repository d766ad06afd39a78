/** Makes sure there is a Chromium for the browser tests: installs Debian's when none is found, or says what to do. */
import { spawnSync } from 'node:child_process'
import { hasChromium } from './chromium.ts'

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

const say = (line: string) => process.stdout.write(`${line}\n`)

const ADVICE = `No Chromium was found for the browser tests, and it could not be installed from here. Do one of these, then run the tests again:
  - on Debian or Ubuntu, as root:   apt-get update && apt-get install -y chromium-headless-shell
  - anywhere Playwright may download: npx playwright install --with-deps chromium
  - with a Chromium or Chrome of your own: CHROMIUM_PATH=/path/to/chrome npm test`

if (!hasChromium()) {
  say('No Chromium found: trying to install the one of the system (apt-get install chromium-headless-shell, or chromium) …')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest)
  }
  // Ubuntu has none of the first, and in some releases only a stub of the second.
  const isThere = apt('update') && ['chromium-headless-shell', 'chromium'].some((name) => apt('install', '-y', '--no-install-recommends', name) && hasChromium())
  if (!isThere) {
    say(ADVICE)
    process.exit(1)
  }
}
