/** What stands for the topics a query names: its table comes when a query finds nothing. */
import { useQuery } from '@tanstack/react-query'
import { arrival } from './arrival.ts'

const nothing = (): readonly string[] => []

/** @returns names for a query, the best known first; none until the table is there */
export const useRelated = (isAsked: boolean): ((query: string) => readonly string[]) =>
  useQuery({ queryKey: ['topics'], queryFn: () => arrival(import('../search/topics.ts')), enabled: isAsked, staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: false }).data?.relatedTo ?? nothing
