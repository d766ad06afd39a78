/** Every address of the app. They are relative to the router's base path. */
import { idSearch, viewSearch, type View } from './view.ts'

export const discoverAddress = (view: Partial<View> = {}) => `/${viewSearch(view)}`
export const projectAddress = (id: string) => `/projects/${id}`
export const shortlistAddress = () => '/shortlist'
export const compareAddress = (ids: readonly string[] = []) => `/compare${idSearch(ids)}`
