/** A static host for tests of deployments: which folder it serves, and single files in place of the folder's, can change under a page. */
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

export interface Site {
  readonly url: string
  folder: string
  /** By path: a text, or a status for a file that is gone. */
  readonly instead: Map<string, string | number>
  readonly close: () => void
}

const isFolder = async (file: string) => (await stat(file).catch(() => null))?.isDirectory() === true

export const serveSite = async (folder: string): Promise<Site> => {
  const instead: Site['instead'] = new Map()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const other = instead.get(pathname)
    const asked = path.join(site.folder, decodeURIComponent(pathname))
    const file = (await isFolder(asked)) ? path.join(asked, 'index.html') : asked
    const content = typeof other === 'string' ? other : typeof other === 'number' ? null : await readFile(file).catch(() => null)
    response.writeHead(content === null ? (typeof other === 'number' ? other : 404) : 200, { 'Content-Type': TYPES[path.extname(content === null ? '.html' : file)] ?? 'text/plain', 'Cache-Control': 'no-cache' })
    response.end(content ?? (await readFile(path.join(site.folder, '404.html'))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const site: Site = { url: `http://127.0.0.1:${port}`, folder, instead, close: () => server.close() }
  return site
}
