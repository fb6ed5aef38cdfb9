import type { Browser } from '@playwright/test'
import { expect, faults, test } from './app.ts'
import { answer, ask } from './asking.ts'

/** A phone of its own: nothing but the link and what is copied comes to it or from it. */
const phone = async (browser: Browser, locale = 'zh-CN') =>
  (await browser.newContext({ locale, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })).newPage()

test('a room is asked and answers without a network between phone and leader; a second round stands beside the first, and its range is taken over', async ({
  page,
  browser,
}) => {
  const link = await ask(page)
  expect(link.length).toBeLessThan(1273)
  const codes: string[] = []
  for (const numbers of [
    ['1', '3', '2'],
    ['1.5', '6', '2.5'],
    ['0.5', '2', '1'],
  ]) {
    const one = await phone(browser)
    await one.goto('about:blank')
    codes.push(await answer(one, link, numbers))
    if (codes.length === 1) {
      // The page's own address goes on where it was, and the answer is still there.
      await one.reload()
      await expect(one.getByLabel('答案代码', { exact: true })).toHaveText(codes[0]!)
      expect(await faults(one, 'body')).toEqual([])
      // Without the network nothing changes.
      await one.context().setOffline(true)
      await one.getByLabel('署名').fill('王芳')
      await expect(one.getByLabel('答案代码', { exact: true })).not.toHaveText(codes[0]!)
      codes[0] = (await one.getByLabel('答案代码', { exact: true }).textContent()) ?? ''
    }
    expect(codes.at(-1)!.length).toBeLessThan(200)
    await one.context().close()
  }
  const [first = '', second = '', third = ''] = codes
  const collect = page.getByRole('region', { name: '收答案' })
  const take = async (text: string) => {
    await collect.getByRole('textbox', { name: '粘贴聊天内容' }).fill(text)
    await collect.getByRole('button', { name: '收下' }).click()
  }
  await take(`[20:14] 王芳: 我的 ${first}。\n[20:15] 李: ${second}\n好的\n[20:15] 李: ${second}\n${third.slice(0, 40)}……`)
  await expect(collect.getByRole('status')).toContainText('收下 2 份新答案。')
  await expect(collect.getByRole('status')).toContainText('1 份先前已经收过')
  await expect(collect.getByRole('status')).toContainText('有一段代码不完整')
  await expect(collect).toContainText('署名：王芳')
  const swapped = third.slice(0, -1) + (third.endsWith('q') ? 'p' : 'q')
  await take(swapped)
  await expect(collect.getByRole('status')).toContainText('校验不符')
  // An answer comes by its own link, too.
  await page.goto(`./#answer=${third}`)
  await expect(collect).toContainText('已收到 3 份答案')
  await expect(page.getByRole('region', { name: '对答案意味着什么' })).toContainText(/净现值.*由.*变为|几乎不变/, { timeout: 60_000 })

  await collect.getByRole('button', { name: '讨论后再问一轮' }).click()
  const again = page.getByRole('textbox', { name: '提问链接' })
  await expect(again).not.toHaveValue(link)
  const one = await phone(browser, 'en-US')
  const english = await answer(one, await again.inputValue(), ['1', '2', '1.5'], 'en-US')
  await one.context().close()
  await take(english)
  await expect(page.getByText('第 2 轮，1 份答案')).toBeVisible()
  await page.getByRole('button', { name: '采用现场的区间' }).first().click()
  await expect(page.getByText(/^已采用/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^撤销：采用现场的区间/ })).toBeVisible()
  expect(await faults(page, 'main')).toEqual([])
  await page.getByRole('button', { name: /^撤销：采用现场的区间/ }).click()
  await expect(page.getByText(/^已采用/)).toBeHidden()
})

test('where no phone can open the link answers are typed at the front, and what is out of order is said', async ({ page }) => {
  await ask(page)
  await expect(page.getByText(/^手机打不开这个网址/)).toBeVisible()
  const collect = page.getByRole('region', { name: '收答案' })
  await collect.getByLabel('最低可能', { exact: true }).fill('30')
  await collect.getByLabel('最高可能', { exact: true }).fill('20')
  await collect.getByLabel('最可能', { exact: true }).fill('25')
  await collect.getByRole('button', { name: '下一题' }).click()
  await expect(collect.getByRole('alert')).toContainText('最低可能 ≤ 最可能 ≤ 最高可能')
  await collect.getByLabel('最高可能', { exact: true }).fill('40')
  await collect.getByLabel('最低可能', { exact: true }).fill('20')
  await collect.getByRole('button', { name: '下一题' }).click()
  for (const way of ['这题不答', '这题不答']) await collect.getByRole('button', { name: way }).click()
  await expect(collect).toContainText('已收到 1 份答案')
})

test('a link to questions that was cut says so on the phone', async ({ page, browser }) => {
  const link = await ask(page)
  const one = await phone(browser)
  await one.goto(link.slice(0, -20))
  await expect(one.getByRole('alert')).toContainText('链接不完整')
  await one.context().close()
})
