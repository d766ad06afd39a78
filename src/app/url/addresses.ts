/** Every address of the app. They are relative to the router's base path. */
import { BASE } from '../base.ts'
import { idSearch, viewSearch, type View } from './view.ts'

export const discoverAddress = (view: Partial<View> = {}) => `/${viewSearch(view)}`
export const projectAddress = (id: string) => `/projects/${id}`
export const allProjectsAddress = () => '/projects'
export const shortlistAddress = () => '/shortlist'
export const compareAddress = (ids: readonly string[] = []) => `/compare${idSearch(ids)}`

/** With origin and base path, to be pasted elsewhere. Only in answer to an action: it reads the page's own address. */
export const absoluteAddress = (address: string) => new URL(`${BASE}${address}`, window.location.origin).href
