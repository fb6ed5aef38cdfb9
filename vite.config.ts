import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defaultServerConditions, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** What the built page may load: its own files and nothing else, from nowhere else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only in the build: the development server needs inline scripts and a socket. */
const lockTheDoors: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Tests run in Node, where Svelte would become its server self: effects that never run, and nothing says so. */
const inVitest = process.env['VITEST'] !== undefined

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  plugins: [
    svelte({
      configFile: false,
      ...(inVitest && { dynamicCompileOptions: () => ({ generate: 'client' as const }) }),
    }),
    lockTheDoors,
  ],
  ...(inVitest && { ssr: { resolve: { conditions: ['browser', ...defaultServerConditions] } } }),
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000, // a busy machine is no fault
  },
})
