/** Makes sure there is a Chromium for the browser tests: installs Debian's when none is found, or says what to do. */
import { spawnSync } from 'node:child_process'
import { hasChromium } from './chromium.ts'

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

const say = (line: string) => process.stdout.write(`${line}\n`)

const ADVICE = `No Chromium was found for the browser tests, and it could not be installed from here. Do one of these, then run the tests again:
  - on Debian or Ubuntu, as root:   apt-get update && apt-get install -y chromium
  - anywhere Playwright may download: npx playwright install --with-deps chromium
  - with a Chromium or Chrome of your own: CHROMIUM_PATH=/path/to/chrome npm test`

if (!hasChromium()) {
  say('No Chromium found: trying to install the one of the system (apt-get install chromium) …')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest)
  }
  if (!(apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') && hasChromium())) {
    say(ADVICE)
    process.exit(1)
  }
}
