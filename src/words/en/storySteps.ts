import type * as zh from '../zh-CN/storySteps.ts'

/** Adding to the story, in English. */
export const addStep: typeof zh.addStep = {
  add: 'Add what I see now as a step',
  added: (count) => `Step ${count} added`,
}

/** Changes of the story, in English. */
export const storySteps: typeof zh.storySteps = {
  added: (title) => `Story: “${title}” added`,
  changed: (title) => `Story: “${title}” changed`,
  asked: (title) => `Story: question of “${title}”`,
  moved: (title) => `Story: “${title}” moved`,
  copied: (title) => `Story: “${title}” duplicated`,
  removed: (title) => `Story: “${title}” deleted`,
  logged: (title) => `Story: guesses and decision of “${title}” noted`,
  looked: (title) => `Opened “${title}” of the story`,
}

/** The pages of the story, in English. */
export const storyPages: typeof zh.storyPages = { story: 'Story', present: 'Present', audience: 'Audience' }
