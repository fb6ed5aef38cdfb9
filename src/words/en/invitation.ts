import type * as zh from '../zh-CN/invitation.ts'

/** The invitation to the tour, which the first view has; the tour itself is fetched when it is asked for. */
export const invitation: typeof zh.invitation = {
  invitation: 'First time here? Two minutes show you round.',
  start: 'Start the tour',
  refuse: 'No thanks',
}
