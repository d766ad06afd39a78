import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './src/pipeline/plugin.ts'
import { prerenderPlugin } from './src/prerender/plugin.ts'
import { previewPlugin } from './src/prerender/preview-plugin.ts'
import { leanFusePlugin } from './src/search/lean-fuse.ts'

export default defineConfig({
  // Any static host, any path: `BASE_PATH=/a/b/ npm run build`.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [contentPlugin(), leanFusePlugin(), react(), tailwindcss({ optimize: false }), prerenderPlugin(), previewPlugin()],
  // Data stays in files of its own: content-hashed, cached for ever, never inside the script.
  build: {
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    // They know light-dark() and nesting, which have been in every browser since May 2024.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      // What every page needs and what changes seldom: a new version of the app leaves it in the caches.
      output: { codeSplitting: { groups: [{ name: 'vendor', test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|valibot|@tanstack)\/(?!.*[qQ]ueries)/ }] } },
    },
  },
})
