/** A whole page: the template of the build with what was rendered, its styles, its data and its policy. */
import { FIRST_VIEW_ID } from '../schema/first-view.ts'
import { entryScript } from './entry-script.ts'
import { jsonInScript } from './json-in-script.ts'

export interface PageParts {
  /** Below the base; null where the file answers for many addresses. */
  readonly path: string | null
  readonly html: string
  /** Tags, already escaped. */
  readonly head: string
  readonly css: string
  readonly boot: string
  readonly policy: string
  readonly data: unknown
}

/** Replaces exactly one place. */
const replaced = (text: string, place: RegExp, by: string): string => {
  if (!place.test(text)) throw new Error(`index.html has nothing like ${place.source}: change it and src/prerender/document.ts together`)
  return text.replace(place, () => by)
}

/**
 * @param template the built index.html: one linked style sheet, one module script, an empty `#root`
 * @throws when the template lacks one of them
 */
export const pageDocument = (template: string, { path, html, head, css, boot, policy, data }: PageParts): string => {
  const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(template) ?? []
  const { tag } = entryScript(template)
  let page = template
  // First, so that it holds for all that follows.
  page = replaced(page, /<meta charset="utf-8" \/>/, `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`)
  page = replaced(page, /\s*<title>[^<]*<\/title>/, head)
  page = replaced(page, /\s*<link rel="stylesheet"[^>]*>/, `<style>${css}</style><script>${boot}</script>`)
  page = page.replace(tag, '')
  page = replaced(page, /<div id="root"><\/div>/, `<div id="root"${path === null ? '' : ` data-path="${path}"`}>${html}</div>`)
  const inlined = data === null ? '' : `<script type="application/json" id="${FIRST_VIEW_ID}">${jsonInScript(JSON.stringify(data))}</script>`
  // Last: what is drawn needs neither the script nor the whole sheet, and neither takes the line from it.
  // The sheet after the script: a browser reads no further than a sheet in the body before it is there.
  return replaced(page, /\s*<\/body>/, `${inlined}${tag.replace('<script ', '<script fetchpriority="low" ')}${sheet}</body>`)
}
