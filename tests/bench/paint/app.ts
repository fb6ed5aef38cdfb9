import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** When anything in a folder was last written. */
const newest = (folder: string): number =>
  Math.max(0, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs))

/** The folder of what was built last, if nothing has changed since. */
export function freshApp(): string | undefined {
  const dist = join(root, 'dist')
  const sources = [
    ...['src', 'public', 'scenarios'].map((name) => newest(join(root, name))),
    statSync(join(root, 'vite.config.ts')).mtimeMs,
  ]
  return existsSync(join(dist, 'index.html')) && statSync(join(dist, 'index.html')).mtimeMs > Math.max(...sources) ? dist : undefined
}

/**
 * The app as it is shipped: what was built last, if it is fresh, or a build of our own in a folder of our own.
 *
 * @returns The folder that holds it.
 */
export async function builtApp(folder: string, signal: AbortSignal): Promise<string> {
  const fresh = freshApp()
  if (fresh !== undefined) return fresh
  const own = join(folder, 'app')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', own, '--logLevel', 'error'], { cwd: root, signal })
  return own
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Serve a folder to this machine alone. */
export function served(folder: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    readFile(file).then(
      (body) => response.writeHead(200, { 'Content-Type': kinds[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    })
  })
}
