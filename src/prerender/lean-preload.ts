/**
 * Build step: what Vite puts around each import of code on demand, in 6 lines instead of 60. Theirs also waits for style
 * sheets, of which there is one, and passes nonces and errors on to listeners, which we have not: 0.6 KB of the first script.
 */
import type { Plugin } from 'vite'

const HELPER = /^\0vite\/preload-helper/

const helper = (base: string): string => `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const href = ${JSON.stringify(base)} + file
    if (document.querySelector('link[href="' + href + '"]') === null) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  return load()
}`

export const leanPreloadPlugin = (): Plugin => {
  let base = '/'
  let isUsed = false
  return {
    name: 'lean-preload',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      ({ base } = config)
    },
    load: {
      order: 'pre',
      filter: { id: HELPER },
      handler: () => {
        isUsed = true
        return helper(base)
      },
    },
    buildEnd(error) {
      if (error === undefined && !isUsed) this.error('leanPreload: Vite has no module called preload-helper any more; look at what stands around its imports and mend src/prerender/lean-preload.ts')
    },
  }
}
