import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'
import { long } from './runs.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const address = { host: '127.0.0.1', port: Number(process.env['TEST_PORT'] ?? 4179) }
const executablePath = findBrowser()

/** Specs run against the built app, as a user gets it: `npm run build` comes first. */
export default defineConfig({
  testDir: './app',
  testMatch: '*.spec.ts',
  // It builds the app once more. That no word stands outside the folders of languages is held by the house's rules too.
  testIgnore: long ? [] : ['thirdLanguage.spec.ts'],
  outputDir: '../test-results/app',
  reporter: [['list'], ['json', { outputFile: `${root}test-results/app.json` }]],
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  // A busy machine is no fault.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  use: {
    baseURL: `http://${address.host}:${address.port}/`,
    locale: 'zh-CN',
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Nothing but the app may use the network; no graphics card is taken for granted.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host ${address.host} --port ${address.port} --strictPort`,
    cwd: root,
    url: `http://${address.host}:${address.port}/`,
    reuseExistingServer: false,
  },
})
