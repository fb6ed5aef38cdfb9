// Takes the picture at the top of the README from the built app: `npm run build && npm run picture`.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ensureBrowser } from './browser.mjs'

const executablePath = ensureBrowser()
const server = await preview({ preview: { host: '127.0.0.1', port: 4189 } })
const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-US', deviceScaleFactor: 2 })
await page.goto('http://127.0.0.1:4189/')
await page.getByText('102,400').waitFor({ timeout: 120_000 })
await page.screenshot({ path: 'public/reshoot.png' })
await browser.close()
await server.close()
