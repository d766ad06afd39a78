/** Where the project keeps its cache, and which code its entries belong to. */
import path from 'node:path'
import { type Cached, codeVersion, diskCache } from './cache.ts'

/** @param root of the project */
export function contentCache(root: string): Cached {
  const source = path.join(root, 'src')
  return diskCache(path.join(root, 'node_modules/.cache/mentorship-content'), codeVersion([path.join(source, 'pipeline'), path.join(source, 'schema')]))
}
