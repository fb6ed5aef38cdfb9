import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'uqr'
import { findBrowser } from '../browser.mjs'
import { expect, longTest, test } from './app.ts'
import { answer, ask } from './asking.ts'

/** What the camera sees: the browser reads it when a page asks for the camera. */
const film = join(mkdtempSync(join(tmpdir(), 'reshoot-')), 'camera.y4m')
const executablePath = findBrowser()

test.use({
  launchOptions: {
    ...(executablePath !== undefined && { executablePath }),
    args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
  },
})

/** A film of a QR code that lies still: frames of brightness, without colour (Y4M, 4:2:0). */
function filmOf(text: string): Buffer {
  const { data, size } = encode(text, { border: 4 })
  const [width, height, dot] = [640, 480, Math.floor(480 / size)]
  const frame = Buffer.alloc(width * height * 1.5, 128)
  frame.fill(235, 0, width * height)
  for (let y = 0; y < size * dot; y += 1)
    for (let x = 0; x < size * dot; x += 1) if (data[Math.floor(y / dot)]?.[Math.floor(x / dot)] === true) frame[y * width + x] = 16
  const frames = Array.from({ length: 10 }, () => [Buffer.from('FRAME\n'), frame]).flat()
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...frames])
}

longTest('a code that a phone shows is taken by the camera, once, however long it is held there', async ({ page }) => {
  const link = await ask(page)
  const phone = await page.context().newPage()
  writeFileSync(film, filmOf(await answer(phone, link, ['1', '3', '2'])))
  await phone.close()
  const collect = page.getByRole('region', { name: '收答案' })
  await collect.getByRole('button', { name: '扫码' }).click()
  await expect(collect).toContainText('已收到 1 份答案')
  await expect.poll(() => collect.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(1)
  await expect(collect).toContainText('已收到 1 份答案')
  await collect.getByRole('button', { name: '停止扫码' }).click()
  await expect(collect.locator('video')).toHaveCount(0)
})
