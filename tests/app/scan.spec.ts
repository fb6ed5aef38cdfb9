import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'uqr'
import { findBrowser } from '../browser.mjs'
import { expect, open, test } from './app.ts'

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

test('a code that a phone shows is taken by the camera, once, however long it is held there', async ({ page }) => {
  await open(page, 'room')
  await page.getByRole('button', { name: /^提出这 \d+ 个问题$/ }).click()
  const link = await page.getByRole('textbox', { name: '提问链接' }).inputValue()
  const phone = await page.context().newPage()
  await phone.goto(link)
  await phone.getByRole('button', { name: '开始' }).click()
  for (let question = 1; question <= 3; question += 1) {
    await expect(phone.getByText(new RegExp(`^第 ${question} 题`))).toBeVisible()
    for (const [name, value] of Object.entries({ 最低可能: '1', 最高可能: '3', 最可能: '2' }))
      await phone.getByLabel(name, { exact: true }).fill(value)
    await phone.getByRole('button', { name: /^(下一题|完成)$/ }).click()
  }
  writeFileSync(film, filmOf((await phone.getByLabel('答案代码', { exact: true }).textContent()) ?? ''))
  await phone.close()
  const collect = page.getByRole('region', { name: '收答案' })
  await collect.getByRole('button', { name: '扫码' }).click()
  await expect(collect).toContainText('已收到 1 份答案')
  await expect.poll(() => collect.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(1)
  await expect(collect).toContainText('已收到 1 份答案')
  await collect.getByRole('button', { name: '停止扫码' }).click()
  await expect(collect.locator('video')).toHaveCount(0)
})
