/** The pages that come when they are asked for, and what a prerendered one needs before it is hydrated. */
import type { QueryClient } from '@tanstack/react-query'
import { createElement, lazy, useState, type ComponentType } from 'react'
import { lateCode } from './late-code.ts'
import { arrival } from './arrival.ts'
import { bodiesQuery, catalogueQuery } from './queries.ts'
import { projectById } from './use-catalogue.ts'

const lazyPage = <Props extends object>(importPage: () => Promise<ComponentType<Props>>) => {
  let code: { default: ComponentType<Props> } | undefined
  const load = async () => (code ??= { default: await arrival(importPage()) })
  const Later: ComponentType<Props> = lazy(load)
  const Page = (props: Props) => {
    // Code that is there is shown at once: React would show nothing for a moment while it asks a promise. Chosen once, or the page would start over.
    const [Shown] = useState(() => code?.default ?? Later)
    return createElement(Shown, props)
  }
  return { load, Page }
}

const project = lazyPage(() => import('./pages/project.tsx').then(({ ProjectPage }) => ProjectPage))
const allProjects = lazyPage(() => import('./pages/all-projects.tsx').then(({ AllProjectsPage }) => AllProjectsPage))
const shortlist = lazyPage(() => import('./pages/shortlist.tsx').then(({ ShortlistPage }) => ShortlistPage))
const notFound = lazyPage(() => import('./pages/not-found.tsx').then(({ NotFound }) => NotFound))
const opening = lazyPage(() => import('./pages/opening.tsx').then(({ Opening }) => Opening))
const compare = lazyPage(() => import('./pages/compare.tsx').then(({ ComparePage }) => ComparePage))

export const ProjectPage = project.Page
export const AllProjectsPage = allProjects.Page
export const ShortlistPage = shortlist.Page
export const ComparePage = compare.Page
export const OpeningPage = opening.Page
export const NotFoundPage = notFound.Page

/** The data the prerender had when it wrote the page of a project: its catalogue and its body. */
const loadProject = async (client: QueryClient, id: string) => {
  const newest = await client.ensureQueryData(catalogueQuery('newest'))
  const found = projectById(newest.projects, id) ?? projectById((await client.ensureQueryData(catalogueQuery('all'))).projects, id)
  if (found !== undefined) await client.ensureQueryData(bodiesQuery(found.term))
}

/** Null where the first script has the page. */
const pageAt = (path: string) => {
  if (path === '/') return null
  if (path.startsWith('/projects/')) return project
  return path === '/projects' ? allProjects : path === '/shortlist' ? shortlist : path === '/compare' ? compare : notFound
}

/** Code of a page that takes the place of another: without it nothing would stand there for a moment. */
export const loadPageCode = async (path: string): Promise<void> => void (await pageAt(path)?.load())

/**
 * Code and data of a page, so that hydration finds what it was rendered from.
 * @param path below the base, without a slash at the end
 * @throws LoadError when a file does not come: the prerendered page then stays as it is
 */
export const loadPage = async (client: QueryClient, path: string): Promise<void> => {
  const [, id] = /^\/projects\/([^/]+)$/.exec(path) ?? []
  const data = () => {
    if (id !== undefined) return loadProject(client, id)
    if (path === '/shortlist' || path === '/compare') return lateCode.load()
    return path === '/' || path === '/projects' ? client.ensureQueryData(catalogueQuery(path === '/' ? 'newest' : 'all')) : undefined
  }
  await Promise.all([loadPageCode(path), data()])
}
