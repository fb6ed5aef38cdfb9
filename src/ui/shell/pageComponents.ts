import type { Component } from 'svelte'
import type { Page } from '../../state/app/view.svelte.ts'
import Explore from '../explore/Explore.svelte'

/** Explore is there at once; every other page is fetched when someone goes there first. */
const others: Readonly<Record<Exclude<Page, 'explore'>, () => Promise<{ readonly default: Component }>>> = {
  welcome: () => import('../welcome/Welcome.svelte'),
  claims: () => import('../claims/Claims.svelte'),
  budget: () => import('../budget/Budget.svelte'),
  compare: () => import('../compare/Compare.svelte'),
  seek: () => import('../breakEven/BreakEven.svelte'),
  evidence: () => import('../evidence/Evidence.svelte'),
  report: () => import('../report/Report.svelte'),
  story: () => import('../story/Story.svelte'),
  present: () => import('../present/Present.svelte'),
  audience: () => import('../present/Audience.svelte'),
  room: () => import('../ask/RoomPage.svelte'),
  model: () => import('../model/ModelPage.svelte'),
}

const known = new Map<Page, Component>([['explore', Explore]])

/** The page itself where it is here already, or the promise of it; rejects when it cannot be fetched. */
export function pageOf(page: Page): Component | Promise<Component> {
  const here = known.get(page)
  if (here !== undefined || page === 'explore') return here ?? Explore
  return others[page]().then(({ default: there }) => {
    known.set(page, there)
    return there
  })
}
