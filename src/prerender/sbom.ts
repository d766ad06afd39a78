/** `sbom.json`, for those who look after vulnerabilities and licences: what the site was made with and of, as npm has installed it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as v from 'valibot'

/**
 * What is kept of npm's list: names, versions, hashes and licences. Not its authors and addresses of repositories, which hold
 * e-mail addresses; not its number and time either, so that a second build has the same bytes. Both may be left out.
 */
const Component = v.object({
  'bom-ref': v.string(),
  type: v.string(),
  name: v.string(),
  version: v.string(),
  scope: v.optional(v.string()),
  purl: v.optional(v.string()),
  properties: v.optional(v.array(v.object({ name: v.string(), value: v.string() }))),
  hashes: v.optional(v.array(v.object({ alg: v.string(), content: v.string() }))),
  licenses: v.optional(v.array(v.unknown())),
})

/** https://cyclonedx.org/docs/1.5/json/ */
const Sbom = v.object({
  $schema: v.string(),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.string(),
  version: v.number(),
  metadata: v.object({ component: Component }),
  components: v.array(Component),
  dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.optional(v.array(v.string())) })),
})

/**
 * @param text what `npm sbom --sbom-format cyclonedx` prints
 * @param name of the project: npm takes that of the folder
 * @throws what it lacks
 */
export const shownSbom = (text: string, name: string): string => {
  const sbom = v.parse(Sbom, JSON.parse(text))
  return JSON.stringify({ ...sbom, metadata: { component: { ...sbom.metadata.component, name } } })
}

/** @throws when npm is not there, older than 10, or what is installed is not what package-lock.json says */
export const sbomOf = async (root: string, name: string): Promise<string> => {
  // With the tools: fonts and texts come out of them, and what a tool shares with the app npm counts as the tool's. In a build
  // for production it would leave them out. On Windows npm is a script, which only a shell starts.
  const { stdout } = await promisify(execFile)('npm', ['sbom', '--sbom-format', 'cyclonedx', '--include', 'dev'], { cwd: root, maxBuffer: 2 ** 24, shell: process.platform === 'win32' })
  return shownSbom(stdout, name)
}
