/**
 * What Playwright 1.65 and Firefox 153 do not agree on, over WebDriver BiDi. Playwright has no switch for any of it, so
 * its inside is met; a part that is no longer needed does no harm.
 */
import type { Browser, BrowserContext } from '@playwright/test'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
}

interface Transport {
  send: (message: Message) => void
  onmessage: (message: object) => void
}

interface Inside {
  readonly _connection: { readonly toImpl: (browser: Browser) => { readonly _connection: { readonly _transport: Transport } } }
}

/** Each new context sets its colours, by a command that Firefox does not know: light, which Firefox has anyway. Other colours stay an error. */
const isDefaultColours = ({ method, params }: Message) => method === 'emulation.setMediaFeaturesOverride' && params?.['userContexts'] !== undefined

/** Playwright drops a download of a page's own making, for it belongs to no navigation. */
const withNavigation = (message: Message): Message =>
  message.method?.startsWith('browsingContext.download') === true && message.params?.['navigation'] === null
    ? { ...message, params: { ...message.params, navigation: message.params['url'] } }
    : message

export const mendMessages = (browser: Browser): void => {
  // Playwright's types leave its inside out; where it is another one than this, every test in Firefox says so.
  // oxlint-disable-next-line no-underscore-dangle
  const transport = (browser as unknown as Inside)._connection.toImpl(browser)._connection._transport
  const send = transport.send.bind(transport)
  const receive = transport.onmessage.bind(transport)
  transport.send = (message) => {
    if (isDefaultColours(message)) setImmediate(() => receive({ type: 'success', id: message.id, result: {} }))
    else send(message)
  }
  // No event target: a field that holds one function.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  transport.onmessage = (message) => receive(withNavigation(message))
}

/** `fill` assigns the value behind React's back, which then takes the input event for one it has seen. Here it edits, as elsewhere. */
export const fillByEditing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() =>
    Object.defineProperty(window, '__pw_bidiInsertText', {
      get: () => (text: string) => void document.execCommand('insertText', false, text),
      // Playwright puts its own function here.
      set: () => {},
    }))
