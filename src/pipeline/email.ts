/** Finds and removes e-mail addresses. Mentors asked for this: no address leaves the pipeline. */

/** Both sides bounded, so a megabyte of `a.` before an `@` stays linear. */
const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/gu

export const hasEmail = (text: string): boolean => text.includes('@') && text.search(ADDRESS) >= 0

/** `Write to me (a@b.example).` becomes `Write to me.`: brackets that held nothing else go too. */
export function withoutEmails(text: string, instead = ''): string {
  if (!text.includes('@')) return text
  const shorter = text.replace(ADDRESS, instead)
  return shorter === text ? text : shorter.replace(/[(<[]\s*[)>\]]/g, '').replace(/[ \t]{2,}/g, ' ').replace(/ +([.,;:])/g, '$1')
}
