/** Writes `x.br` and `x.gz` beside every text file of a build, as small as they get: hosts then compress nothing themselves. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TEXT = /\.(?:html|js|css|json|svg|xml|txt|webmanifest)$/
/** Below this a header costs more than it saves. */
const WORTH_IT = 256

const folder = process.argv[2] ?? 'dist'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))
for (const name of files) {
  const content = readFileSync(path.join(folder, name))
  if (content.length < WORTH_IT) continue
  writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
  writeFileSync(path.join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
}
process.stdout.write(`${files.length} files compressed in ${folder}\n`)
