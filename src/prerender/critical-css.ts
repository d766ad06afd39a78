/** The one owner of PurgeCSS: of the style sheet the rules that pages use, to be inlined in them. */
import { Features, transform } from 'lightningcss'
import { PurgeCSS } from 'purgecss'

/** Classes, element names and attributes, as they stand in HTML; the rest of a page is text. */
const namesIn = (html: string): string[] => [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)].flatMap(([, name = '', attributes = '']) => [name, ...attributes.split(/[\s"=]+/)])

/** PurgeCSS looks at a nested rule by itself, and drops it where it names nothing: `&:nth-child(2)`. */
const unnested = (css: string): string => transform({ filename: 'styles.css', code: Buffer.from(css), include: Features.Nesting, minify: true }).code.toString()

/** @returns of `css` what the pages can be drawn with; what only shows later comes with the whole sheet */
export const criticalCss = async (css: string, pages: readonly string[]): Promise<string> => {
  const names = new Set(pages.flatMap(namesIn))
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...names].join('\n'), extension: 'html' }],
    css: [{ raw: unnested(css) }],
    defaultExtractor: (text) => text.split('\n'),
    variables: true,
    keyframes: true,
    // What the script sets on the page before or while it wakes.
    safelist: ['data-theme', 'light', 'dark', 'data-asked', 'data-failed', 'data-pressed'],
  })
  if (result === undefined) throw new Error('PurgeCSS gave nothing for the style sheet: see its release notes')
  return result.css.replace(/\/\*![^*]*\*\//, '')
}
