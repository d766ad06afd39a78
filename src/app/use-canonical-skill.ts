/** Skills by other names, as the search knows them. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { engineQuery } from './queries.ts'

/**
 * The canonical name of a skill written in another way ("golang"), or null where no project asks for it.
 * Fetches the engine where it is not there yet, and rejects where it cannot be had.
 */
export const useCanonicalSkill = () => {
  const client = useQueryClient()
  return useCallback(
    async (typed: string): Promise<string | null> => (await client.ensureQueryData(engineQuery)).skillNamed(typed),
    [client],
  )
}
