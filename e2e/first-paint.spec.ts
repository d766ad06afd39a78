import type { Page } from '@playwright/test'
import { expect, isAwake, openFilters, test } from './fixtures.ts'
import { holdScripts } from './hold-scripts.ts'
import { keep } from './kept.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the first results and every project can be read', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('article')).toHaveCount(8)
    await page.getByRole('link', { name: 'all projects', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All projects')
    await page.getByRole('link', { name: /Kyverno VPA Recommender/i }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('VPA')
    await expect(page.getByRole('heading', { name: 'Skills' })).toBeVisible()
  })

  test('what needs a script says so', async ({ page }) => {
    await page.goto('/shortlist')
    // Playwright's own search by text leaves this element out.
    await expect(page.locator('main noscript p')).toBeVisible()
  })
})

test('cards below the edge are laid out when they are near, from the first frame on', async ({ page, expectedFaults }) => {
  expectedFaults.push('net::ERR_FAILED')
  // The whole sheet would say so too, but comes later.
  await page.route(/\.css$/, (route) => route.abort())
  await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(8)
  const visibilities = await cards.evaluateAll((all) => all.map((card) => getComputedStyle(card).contentVisibility))
  expect(visibilities).toEqual([...Array<string>(4).fill('visible'), ...Array<string>(4).fill('auto')])
})

for (const { network, rtt, isAsked } of [{ network: 'quick', rtt: 0, isAsked: true }, { network: 'not yet measured', rtt: 125, isAsked: false }, { network: 'slow', rtt: 300, isAsked: false }])
  test(`on a network that is ${network} the face of the headings is ${isAsked ? '' : 'not '}asked for`, async ({ page }) => {
    await page.addInitScript((measured) => Object.defineProperty(navigator, 'connection', { value: { rtt: measured } }), rtt)
    const fonts: string[] = []
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
    await page.goto('/')
    await isAwake(page)
    expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontFamily.includes('Bricolage'))).toBe(isAsked)
    expect(fonts.length > 0).toBe(isAsked)
  })

test('what is typed before the script comes is searched for when it does', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const field = page.getByLabel('Search projects')
  await field.pressSequentially('kyverno')
  release()
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d? projects?$/)
  await expect(page.getByRole('article').first()).toContainText('Kyverno')
  await expect(field).toHaveValue('kyverno')
  await expect(field).toBeFocused()
  await expect(page).toHaveURL(/[?]q=kyverno$/)
})

for (const { address, what } of [{ address: '/nowhere/at/all', what: 'page' }, { address: '/projects/lfx-2024-1-gone', what: 'project' }])
  test(`what is typed at the address of a ${what} that is not there stays in its field, with the focus, instead of what the address may mean`, async ({ page, expectedFaults }) => {
    expectedFaults.push('404')
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    const field = page.getByLabel('Search projects')
    await field.pressSequentially('vpa')
    release()
    await isAwake(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`There is no such ${what}`)
    await expect(field).toHaveValue('vpa')
    await expect(field).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/[/][?]q=vpa$/)
  })

test('the key that leads to the search field does so before the script comes, unless it was turned off', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const field = page.getByLabel('Search projects')
  await expect(field).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('c/kyverno')
  await expect(field).toHaveValue('c/kyverno')
  await field.fill('')
  await field.blur()
  await keep(page, JSON.stringify({ version: 1, shortcuts: false }))
  await page.reload({ waitUntil: 'commit' })
  await expect(field).toBeVisible()
  await page.keyboard.press('/')
  await expect(field).not.toBeFocused()
  release()
})

test('a filter ticked and a button pressed before the script comes count', async ({ page, isMobile }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Save / }).first().click()
  if (!isMobile) await page.getByRole('checkbox', { name: 'Rust', exact: true }).check()
  release()
  if (isMobile) await openFilters(page)
  else await expect(page.getByRole('status')).toHaveText('1 project')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('mentorship-finder'))).toContain('"shortlist":[{')
})

test('a button pressed on a sent view before the script comes counts', async ({ page }) => {
  await keep(page, JSON.stringify({ version: 1, theme: 'light' }))
  const release = await holdScripts(page)
  await page.goto('/?skill=Go', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Colours/ }).click()
  release()
  await expect(page.getByRole('button', { name: /^Colours: dark/ })).toBeVisible()
})

/** The page hears the event `rendering` when React has begun to render it anew, and has rendered nothing yet. */
const tellRendering = (page: Page) => page.addInitScript(() => {
  const { postMessage } = MessagePort.prototype
  // By such a message React asks for time to render.
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
    const root = document.querySelector('#root')
    if (root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'))) {
      MessagePort.prototype.postMessage = postMessage
      root.dispatchEvent(new Event('rendering', { bubbles: true }))
    }
    postMessage.call(this, message)
  }
})

test('what is done while a sent view is rendered counts', async ({ page, isMobile }) => {
  await tellRendering(page)
  await page.addInitScript(() => addEventListener('rendering', () => {
    document.querySelector<HTMLInputElement>('input[type=checkbox][value=Rust]')?.click()
    document.querySelector<HTMLElement>('header button[aria-label^="Colours"]')?.click()
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    field?.focus()
    field?.setRangeText('kyverno')
  }))
  await page.goto('/?skill=Go')
  const field = page.getByLabel('Search projects')
  await expect(field).toHaveValue('kyverno')
  await expect(field).toBeFocused()
  await expect(page).toHaveURL('/?skill=Go&q=kyverno&skill=Rust')
  await expect(page.getByRole('button', { name: /^Colours: light/ })).toBeVisible()
  if (!isMobile) await expect(page.getByRole('checkbox', { name: 'Rust', exact: true })).toBeChecked()
})

test('letters typed while a sent view is rendered are there when the next one comes', async ({ page }) => {
  await tellRendering(page)
  await page.addInitScript(() => addEventListener('rendering', ({ target: root }) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    field?.setRangeText('erno', field.value.length, field.value.length, 'end')
    if (root instanceof HTMLElement) new MutationObserver((_, observer) => {
      observer.disconnect()
      root.dataset['seen'] = document.querySelector<HTMLInputElement>('input[type=search]')?.value ?? 'no field'
    }).observe(root, { childList: true })
  }))
  const release = await holdScripts(page)
  await page.goto('/?q=gpu', { waitUntil: 'commit' })
  const field = page.getByLabel('Search projects')
  await field.pressSequentially('kyv')
  release()
  await isAwake(page)
  await expect(page.locator('#root')).toHaveAttribute('data-seen', 'kyverno')
  await page.keyboard.type(' cli')
  await expect(field).toHaveValue('kyverno cli')
  await expect(page).toHaveURL('/?q=kyverno+cli')
})

test('what has the focus keeps it when a sent view takes the place of the page', { tag: '@desktop' }, async ({ page }) => {
  for (const focus of [
    () => page.getByRole('checkbox', { name: 'Rust', exact: true }),
    () => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Shortlist' }),
    () => page.getByRole('button', { name: /^Colours/ }),
  ]) {
    const release = await holdScripts(page)
    await page.goto('/?utm_source=chat', { waitUntil: 'commit' })
    await focus().focus()
    release()
    await isAwake(page)
    await expect(focus()).toBeFocused()
    await page.unrouteAll()
  }
})

test('a button pressed while the page wakes counts once', async ({ page }) => {
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener
    const presses: boolean[] = []
    Object.assign(window, { presses })
    // The moment React begins to listen, before it has done anything else.
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof listen>) {
      listen.apply(this, given)
      if (given[0] !== 'click' || !(this instanceof Element) || this.id !== 'root' || presses.length > 0) return
      presses.push('alive' in document.documentElement.dataset)
      queueMicrotask(() => {
        document.querySelector<HTMLElement>('header button[aria-label^="Colours"]')?.click()
        document.querySelector<HTMLElement>('article button[aria-pressed]')?.click()
      })
    }
  })
  await page.goto('/')
  await isAwake(page)
  expect(await page.evaluate(() => (window as unknown as { presses: boolean[] }).presses)).toEqual([false])
  await expect(page.getByRole('button', { name: /^Colours: light/ })).toBeVisible()
  await expect(page.getByRole('article').first().getByRole('button', { pressed: true })).toBeVisible()
})

test('going back before the page has woken leads to the page gone back to', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => { release = resolve })
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare projects')
  await page.route(/\/assets\/compare-.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  const asked = page.waitForRequest(/\/assets\/compare-.*\.js$/)
  await page.reload({ waitUntil: 'commit' })
  await asked
  await page.goBack({ waitUntil: 'commit' })
  release()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find a mentorship you can grow into.')
  await isAwake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find a mentorship you can grow into.')
})

test('a shared link with filters never shows the unfiltered list as its answer', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/?skill=Rust', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('article').first()).toBeHidden()
  release()
  await expect(page.getByRole('status')).toHaveText('1 project')
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('the script is asked for although the sheet is still on its way', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => { release = resolve })
  await page.route(/\.css$/, async (route) => {
    await released
    await route.continue()
  })
  const script = page.waitForRequest(/\/assets\/index-.*\.js$/)
  await page.goto('/', { waitUntil: 'commit' })
  await script
  release()
  await isAwake(page)
})

const NEEDING: readonly { readonly address: string, readonly early: readonly string[] }[] = [
  { address: '/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender', early: ['late', 'newest', 'project'] },
  { address: '/?skill=Go', early: ['late', 'newest'] },
  { address: '/?q=kyverno', early: ['engine', 'late', 'newest', 'search-index'] },
  { address: '/compare?id=none&id=neither', early: ['compare', 'late', 'newest'] },
  { address: '/shortlist?id=none', early: ['late', 'newest', 'shortlist'] },
]
for (const { address, early } of NEEDING) {
  test(`what ${address} needs is asked for before the script has come, and not again`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      const [, name] = /assets[/](.+)-[\w-]{8}[.](?:js|json)$/.exec(request.url()) ?? []
      if (name !== undefined && early.includes(name)) asked.push(name)
    })
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await expect.poll(() => asked.toSorted()).toEqual(early)
    release()
    await isAwake(page)
    await expect(page.locator('[aria-busy]')).toHaveCount(0)
    await page.waitForLoadState('networkidle')
    // With the one term that the tests are run on the newest is the whole catalogue too, and asked for as that again.
    expect(asked.toSorted()).toEqual([...early, 'newest'].toSorted())
  })
}

test('when the script does not come the page stays readable and says what is missing', async ({ page, expectedFaults }) => {
  expectedFaults.push('Failed to load resource', 'net::ERR_FAILED')
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(8)
  await expect(page.getByRole('alert')).toContainText('did not load')
})

test('a page keeps its policy: no string becomes code', async ({ page, expectedFaults }) => {
  expectedFaults.push('Content Security Policy', 'TrustedHTML', 'TrustedScript')
  await page.goto('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(await page.evaluate(() => {
    const script = document.createElement('script')
    const attempts = {
      html: () => { document.createElement('div').innerHTML = '<img src=x onerror="0">' },
      script: () => { script.textContent = '0' },
      address: () => { script.src = '/x.js' },
      handler: () => document.createElement('img').setAttribute('onerror', '0'),
    }
    return Object.entries(attempts).map(([what, attempt]) => {
      try {
        attempt()
        return `${what}: taken`
      } catch (error) {
        return `${what}: ${error instanceof TypeError ? 'TypeError' : String(error)}`
      }
    })
  })).toEqual(['html: TypeError', 'script: TypeError', 'address: TypeError', 'handler: TypeError'])
})

test('a page keeps its policy: of what was smuggled into it nothing runs and nothing is loaded from elsewhere', async ({ page, expectedFaults }) => {
  // Playwright names the request that the browser refuses too; one that is made would come by below.
  expectedFaults.push('Content Security Policy', '404', 'foreign request: https://evil.example/x.js')
  const foreign: string[] = []
  await page.route(/evil\.example/, (route) => {
    foreign.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: 'document.documentElement.dataset.ran = "foreign"' })
  })
  await page.route((url) => url.pathname === '/', async (route) => {
    const response = await route.fetch()
    const run = (how: string) => `document.documentElement.dataset.ran='${how}'`
    const smuggled = `<script>${run('inline')}</script><script src="https://evil.example/x.js"></script><img alt="" src="/no-such-image" onerror="${run('handler')}">`
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `${smuggled}</body>`) })
  })
  // It waits for the scripts and images of the page, those smuggled in among them.
  await page.goto('/')
  await expect(page.locator('script[src*=evil]')).toBeAttached()
  await expect(page.locator('html')).not.toHaveAttribute('data-ran')
  expect(foreign).toEqual([])
})

test('an address that changes while the page wakes is shown as it is now, and that is no error', async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = MessagePort.prototype
    // React plans its first render by such a message: hydration is asked for by then, and has read nothing yet.
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      MessagePort.prototype.postMessage = postMessage
      history.pushState(null, '', '/shortlist')
      postMessage.call(this, message)
    }
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Shortlist' })).toBeVisible()
  await expect(page).toHaveURL('/shortlist')
})
