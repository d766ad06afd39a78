import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/pipeline/plugin.ts'

export default defineConfig({
  // The app's modules import the generated files, so the content is compiled first, as for a build.
  plugins: [contentPlugin(), react()],
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
})
