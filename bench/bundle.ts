/** A module with all it imports as one minified script, as the app's build would make it. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { leanFusePlugin } from '../src/search/lean-fuse.ts'

/** @param entry path below this folder. @returns a script that leaves the module's exports in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    plugins: [leanFusePlugin()],
    logLevel: 'error',
    build: { write: false, minify: true, target: 'es2023', lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), name, formats: ['iife'] } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('bundle: Vite watched instead of building')
  return output.output[0].code
}
