/** Written by the prerender plugin, which knows every file of the build. */
declare module 'virtual:precache' {
  /** Taken along when the worker is installed; a null revision is in the name already. */
  export const PRECACHED: readonly { readonly url: string; readonly revision: string | null; readonly integrity?: string }[]
  /** By path, of all files whose name holds a hash of their content: what their content has to be. */
  export const ASSETS: Readonly<Record<string, string>>
  /** The page that the app renders any address into. */
  export const SHELL: string
  /** The script that every page of this build starts. */
  export const ENTRY: string
}
