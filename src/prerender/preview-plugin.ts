/** Makes `vite preview` a static host like those the site is for: files, folder indexes, 404.html for the rest, and the headers that `_headers` asks for. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { forHttp, headersOf } from './headers-file.ts'

/** @returns null for what is no file of the build, and for an address that cannot be decoded */
const fileOf = (out: string, address: string): 'file' | 'folder' | null => {
  try {
    const file = path.join(out, decodeURIComponent(address))
    if (!file.startsWith(out)) return null
    return statSync(file).isDirectory() ? (statSync(path.join(file, 'index.html')).isFile() ? 'folder' : null) : 'file'
  } catch {
    return null
  }
}

export const previewPlugin = (): Plugin => ({
  name: 'mentorship-preview',
  // Not a fallback to the first page for every address: an address without a file does not exist.
  config: (_, { isPreview }) => (isPreview === true ? { appType: 'mpa' } : {}),
  configurePreviewServer({ config, middlewares }) {
    const out = path.resolve(config.root, config.build.outDir)
    const rules = readFileSync(path.join(out, '_headers'), 'utf8')
    middlewares.use((request, response, next) => {
      const [address = '/', query] = (request.url ?? '/').split('?', 2)
      const below = address.slice(config.base.length - 1)
      for (const [name, value] of Object.entries(forHttp(headersOf(rules, below)))) response.setHeader(name, value)
      const found = fileOf(out, below)
      if (found === null) {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(request.method === 'HEAD' ? undefined : readFileSync(path.join(out, '404.html')))
        return
      }
      if (found === 'folder' && !address.endsWith('/')) request.url = `${address}/index.html${query === undefined ? '' : `?${query}`}`
      next()
    })
  },
})
