import type { Component } from 'svelte'
import type { Page } from '../../state/app/view.svelte.ts'
import Explore from '../explore/Explore.svelte'
import { FetchedPart } from '../../state/app/fetchedPart.ts'

/** Explore is there at once; every other page is fetched when someone goes there first. */
const others: Readonly<Record<Exclude<Page, 'explore'>, FetchedPart<{ readonly default: Component }>>> = {
  welcome: new FetchedPart(() => import('../welcome/Welcome.svelte')),
  claims: new FetchedPart(() => import('../claims/Claims.svelte')),
  budget: new FetchedPart(() => import('../budget/Budget.svelte')),
  compare: new FetchedPart(() => import('../compare/Compare.svelte')),
  seek: new FetchedPart(() => import('../breakEven/BreakEven.svelte')),
  evidence: new FetchedPart(() => import('../evidence/Evidence.svelte')),
  report: new FetchedPart(() => import('../report/Report.svelte')),
  story: new FetchedPart(() => import('../story/Story.svelte')),
  present: new FetchedPart(() => import('../present/Present.svelte')),
  audience: new FetchedPart(() => import('../present/Audience.svelte')),
  room: new FetchedPart(() => import('../ask/RoomPage.svelte')),
  model: new FetchedPart(() => import('../model/ModelPage.svelte')),
}

/** The page itself where it is here already, or the promise of it; rejects when it cannot be fetched. */
export const pageOf = (page: Page): Component | Promise<Component> =>
  page === 'explore' ? Explore : others[page].take(({ default: there }) => there)
