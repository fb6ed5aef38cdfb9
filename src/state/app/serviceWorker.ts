/// <reference lib="webworker" />

/**
 * The service worker: keeps every file of one version of the app on the device, so that it starts and computes without network.
 * The build puts this version's files in place of the two names below.
 */
declare const self: ServiceWorkerGlobalScope
declare const buildFiles: readonly string[]
declare const buildVersion: string

const kept = `reshoot ${buildVersion}`

self.addEventListener('install', (event) => {
  // Past the browser's own cache: a version is made of its own files and no others.
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(buildFiles.map((file) => new Request(file, { cache: 'reload' })))))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name)))))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  // A link whose # has become %23 on its way asks for a page that no server has: it is for the app itself.
  const wanted = request.mode === 'navigate' && /%23\W*share/i.test(request.url) ? './' : request
  event.respondWith(
    caches.open(kept).then(async (cache) => (await cache.match(wanted, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request)),
  )
})

/** A new version waits until the user asks for it, so that nothing changes under their hands. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})

export {}
