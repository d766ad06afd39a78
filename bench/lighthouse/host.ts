/** A static host on loopback as Netlify or Cloudflare Pages are: brotli, folder indexes, 404.html, and the headers that `_headers` of the build asks for. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { CONTENT_TYPES } from '../../e2e/content-types.ts'
import { headersOf } from '../../src/prerender/headers-file.ts'

const PACKED: ReadonlySet<string> = new Set(['.png', '.woff2'])

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly content: Buffer
}

export interface Host {
  readonly url: string
  readonly close: () => void
}

const kindOf = (file: string) => statSync(file, { throwIfNoEntry: false })

/** @param warm addresses that are compressed before anybody asks, as a host has done at deployment */
export const serveBuild = async (folder: string, warm: readonly string[]): Promise<Host> => {
  const rules = readFileSync(path.join(folder, '_headers'), 'utf8')
  const answers = new Map<string, Answer>()

  const answerTo = (pathname: string): Answer => {
    const asked = path.join(folder, pathname)
    const file = kindOf(asked)?.isDirectory() === true ? path.join(asked, 'index.html') : asked
    const found = kindOf(file)?.isFile() === true ? file : path.join(folder, '404.html')
    const type = path.extname(found)
    const content = readFileSync(found)
    return {
      status: found === file ? 200 : 404,
      headers: { ...headersOf(rules, pathname), 'Content-Type': CONTENT_TYPES[type] ?? 'application/octet-stream', ...(PACKED.has(type) ? {} : { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }) },
      content: PACKED.has(type) ? content : brotliCompressSync(content),
    }
  }
  const answer = (address: string): Answer => {
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    const known = answers.get(pathname) ?? answerTo(pathname)
    answers.set(pathname, known)
    return known
  }
  for (const address of warm) answer(address)

  const server = createServer(({ url = '/' }, response) => {
    const { status, headers, content } = answer(url)
    response.writeHead(status, { ...headers, 'Content-Length': content.length }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
