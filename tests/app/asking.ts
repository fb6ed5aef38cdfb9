import { expect, type Page } from '@playwright/test'
import { open } from './app.ts'

/** Choose what is asked first, and open the questions. @returns the link. */
export async function ask(page: Page): Promise<string> {
  await open(page, 'room')
  await page.getByRole('button', { name: /^提出这 \d+ 个问题$/ }).click()
  return page.getByRole('textbox', { name: '提问链接' }).inputValue()
}

const names = { 'zh-CN': ['最低可能', '最高可能', '最可能'], 'en-US': ['The least it could be', 'The most it could be', 'Your best guess'] }

/** Answer every question of a link with the same numbers. @returns the code to send back. */
export async function answer(page: Page, link: string, numbers: readonly string[], locale: keyof typeof names = 'zh-CN'): Promise<string> {
  await page.goto(link)
  await page.getByRole('button', { name: /^(开始|Start)$/ }).click()
  const count = Number(/(?:共|of) (\d+)/.exec((await page.getByText(/^(第 1 题|Question 1 of)/).textContent()) ?? '')?.[1])
  for (let question = 1; question <= count; question += 1) {
    await expect(page.getByText(new RegExp(`^(第 ${question} 题|Question ${question} of)`))).toBeVisible()
    for (const [place, name] of names[locale].entries()) await page.getByLabel(name, { exact: true }).fill(numbers[place]!)
    await page.getByRole('button', { name: /^(下一题|完成|Next|Finish)$/ }).click()
  }
  return (await page.getByLabel(/^(答案代码|Code of your answers)$/).textContent()) ?? ''
}
