/** The address as it is sent to others. */
import { printParams } from './param.ts'
import { DIFFERENCES_PARAMS, ID_PARAMS, VIEW_PARAMS } from './view.ts'

const OWN_KEYS: ReadonlySet<string> = new Set(Object.keys({ ...VIEW_PARAMS, ...ID_PARAMS, ...DIFFERENCES_PARAMS }))

/** The address to send, without what others put into it to follow its readers. @param address absolute */
export const withoutStrangers = (address: string): string => {
  const url = new URL(address)
  const own = url.search.slice(1).split('&').filter((part) => OWN_KEYS.has(part.replace(/=.*/s, '')))
  url.search = own.join('&')
  return url.href
}

/** The address with these skills in it. @param address absolute, with whatever it has already */
export const withSentSkills = (address: string, have: readonly string[]): string => {
  const url = new URL(address)
  return `${url.origin}${url.pathname}${printParams(VIEW_PARAMS, { have: [...have] }, url.search)}${url.hash}`
}
