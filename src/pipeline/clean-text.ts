/** Turns whatever bytes a file holds into plain lines: no BOM, one kind of line end, no control or direction marks. */

/** Bidi overrides and isolates can show a link's text backwards; the rest of these draw nothing at all. */
// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g

/** A no-break space typed by chance (Option and space) or pasted would hide a heading or a bullet. */
const SPACES = /[\u2028\u2029\u0085\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

/**
 * Line numbers stay those of the author's editor: every CRLF, lone CR and LF ends one line.
 * No script stacks more than four marks on a letter; five hundred would climb over the lines above.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(SPACES, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}
