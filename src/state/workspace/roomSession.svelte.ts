import { SvelteMap } from 'svelte/reactivity'

/** What is known of a room as long as the window is open, and kept nowhere: under which names answers were sent, by mark. */
export const namesInRoom = new SvelteMap<string, string>()
