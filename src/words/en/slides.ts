import type * as zh from '../zh-CN/slides.ts'

/** How slides are set in English. */
export const slides: typeof zh.slides = { font: 'Arial' }
