/** A static host for tests of deployments and faults: which folder it serves, and what it answers in place of single files, can change under a page. */
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { CONTENT_TYPES } from './content-types.ts'

/** A text, a status for a file that is gone, or whatever is done with the answer. */
export type Answer = string | number | ((response: ServerResponse, content: Buffer, type: string) => void)

export interface Site {
  readonly url: string
  folder: string
  /** By path. */
  readonly instead: Map<string, Answer>
  /** For any path, where `instead` has none. */
  fault: ((pathname: string, request: IncomingMessage) => Answer | undefined) | null
  readonly close: () => void
}

const isFolder = async (file: string) => (await stat(file).catch(() => null))?.isDirectory() === true

/** @param base where the folder stands on the host: `/` or `/a/b/` */
export const serveSite = async (folder: string, base = '/'): Promise<Site> => {
  const instead: Site['instead'] = new Map()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const other = instead.get(pathname) ?? site.fault?.(pathname, request)
    const asked = path.join(site.folder, pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : 'nowhere')
    const file = (await isFolder(asked)) ? path.join(asked, 'index.html') : asked
    const found = typeof other === 'number' ? null : await readFile(file).catch(() => null)
    const content = typeof other === 'string' ? Buffer.from(other) : found
    const type = CONTENT_TYPES[path.extname(content === null ? '404.html' : file)] ?? 'text/plain'
    if (typeof other === 'function') return other(response, content ?? Buffer.from(''), type)
    response.writeHead(content === null ? (typeof other === 'number' ? other : 404) : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
    response.end(content ?? (await readFile(path.join(site.folder, '404.html'))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const site: Site = {
    url: `http://127.0.0.1:${port}`, folder, instead, fault: null,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return site
}
