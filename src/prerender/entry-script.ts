/** The one script that every page of a build starts: how it stands in a page, and its address. */

export interface EntryScript {
  readonly tag: string
  readonly src: string
}

/**
 * @param html a built page, or the template of all
 * @throws when it starts none: what is told of it to workers and to open pages would be of no build
 */
export const entryScript = (html: string): EntryScript => {
  const [tag, src] = /<script(?=[^>]* type="module")[^>]* src="([^"]+)"[^>]*><\/script>/.exec(html) ?? []
  if (tag === undefined || src === undefined) throw new Error('The page starts no module script: see index.html, and how Vite writes the tag, in src/prerender/entry-script.ts')
  return { tag, src }
}
