/** `ensure-other.ts firefox`, or `webkit`: says what to install where that browser is not found. */
import { firefoxPath, hasWebkit } from './other-browsers.ts'

const MISSING = {
  firefox: `No Firefox was found. Do one of these, then run this again:
  - on Debian:                   apt-get install firefox-esr
  - with a Firefox of your own:  FIREFOX_PATH=/path/to/firefox npm run e2e:firefox`,
  webkit: `No WebKit was found. It is Playwright's own, and downloaded:
  npx playwright install --with-deps webkit`,
}

const asked = process.argv[2] === 'webkit' ? 'webkit' : 'firefox'
const isThere = { firefox: () => firefoxPath() !== null, webkit: hasWebkit }

if (!isThere[asked]()) {
  process.stdout.write(`${MISSING[asked]}\n`)
  process.exit(1)
}
