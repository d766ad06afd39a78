/** Kinds of value a key of the query string can have: how each is read from its texts and written as them. */

export interface Param<T> {
  /** Any texts, also none; what cannot be read is the default. */
  parse(values: readonly string[]): T
  /** No text for the default, which is never written. */
  print(value: T): readonly string[]
}

export const text: Param<string> = {
  parse: ([first = '']) => first,
  print: (value) => (value === '' ? [] : [value]),
}

/** The key is repeated for each. */
export const texts: Param<string[]> = {
  parse: (values) => values.filter((value) => value !== ''),
  print: (values) => values,
}

export const flag: Param<boolean> = {
  parse: ([first]) => first === 'true',
  print: (value) => (value ? ['true'] : []),
}

export const oneOf = <const T extends string>(values: readonly T[], usual: NoInfer<T>): Param<T> => ({
  parse: ([first]) => values.find((value) => value === first) ?? usual,
  print: (value) => (value === usual ? [] : [value]),
})

export type Params = Readonly<Record<string, Param<unknown>>>
export type Parsed<P extends Params> = { [Key in keyof P]: ReturnType<P[Key]['parse']> }

/** @param search '?…', '…' or '' */
export const parseParams = <P extends Params>(params: P, search: string): Parsed<P> => {
  const given = new URLSearchParams(search)
  // One value of its kind for each key of the table.
  return Object.fromEntries(Object.entries(params).map(([key, { parse }]) => [key, parse(given.getAll(key))])) as Parsed<P>
}

/** These may stand in a query as they are, and are easier to read so: https://url.spec.whatwg.org/#query-state */
const READABLE = /%(?:2F|3A|2C|40)/g

/**
 * @param values of some of the keys; the others stay as they are
 * @param search what is there already, keys of others among it
 * @returns `?…`, or '' when everything is at its default
 */
export const printParams = <P extends Params>(params: P, values: Partial<Parsed<P>>, search = ''): string => {
  const next = new URLSearchParams(search)
  for (const [key, { print }] of Object.entries(params)) {
    if (values[key] === undefined) continue
    next.delete(key)
    for (const value of print(values[key])) next.append(key, value)
  }
  return next.size === 0 ? '' : `?${next.toString().replace(READABLE, decodeURIComponent)}`
}
