/** How many keys stand twice in one object of a JSON text: `JSON.parse` keeps the last and says nothing. */

/** @returns where the string that begins at `at` is over */
const afterString = (json: string, at: number): number => {
  let end = at + 1
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end + 1
}

/** @param json a text that `JSON.parse` takes */
export const repeatedKeys = (json: string): number => {
  /** The keys of each object that is open; null for an array. */
  const open: (Set<unknown> | null)[] = []
  let repeated = 0
  let text = ''
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (sign === '"') {
      const end = afterString(json, at)
      text = json.slice(at, end)
      at = end - 1
    } else if (sign === '{') open.push(new Set())
    else if (sign === '[') open.push(null)
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ':') {
      const keys = open.at(-1)
      // "a" and "\u0061" are one key.
      const key: unknown = JSON.parse(text)
      if (keys?.has(key) === true) repeated += 1
      keys?.add(key)
    }
  }
  return repeated
}
