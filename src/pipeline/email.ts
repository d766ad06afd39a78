/** Finds and removes e-mail addresses. Mentors asked for this: no address leaves the pipeline. */

/** Both sides bounded, so a megabyte of `a.` before an `@` stays linear. */
const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}[@＠][\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/gu

/** "ann [at] example.org", "ann (at) example (dot) org", "ann at example dot org": without brackets or "dot" an "at" is only a word. */
const SPELLED = /[\w.+-]{1,64}(?:\s?[[({<]\s?at\s?[\])}>]\s?[\w-]{1,63}(?:\s?(?:\.|[[({<]\s?dot\s?[\])}>]|\sdot\s)\s?[\w-]{1,63}){1,8}|\sat\s[\w-]{1,63}(?:\sdot\s[\w-]{1,63}){1,8})/gi

/** Cheap to ask of every text. */
const mayHave = (text: string): boolean => /[@＠]|[[({<\s]at[\])}>\s]/i.test(text)

export const hasEmail = (text: string): boolean => mayHave(text) && [ADDRESS, SPELLED].some((address) => text.search(address) >= 0)

/** `Write to me (a@b.example).` becomes `Write to me.`: brackets that held nothing else go too, as do the spaces around the whole. */
export function withoutEmails(text: string, instead = ''): string {
  if (!mayHave(text)) return text
  const shorter = text.replace(ADDRESS, instead).replace(SPELLED, instead)
  if (shorter === text) return text
  const tidy = shorter.replace(/[(<[]\s*[)>\]]/g, '').replace(/[ \t]{2,}/g, ' ').replace(/ +([.,;:])/g, '$1')
  return instead === '' ? tidy.trim() : tidy
}
