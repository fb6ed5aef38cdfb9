import type * as zh from '../zh-CN/library.ts'

/** The library of scenarios that are kept on this device, in English. */
export const library: typeof zh.library = {
  menu: 'Library',
  title: 'Library',
  lead: 'Changes are saved automatically in this browser, on this device, until its site data is cleared. To keep a scenario for good or send it, save it to a file.',
  search: 'Search names and descriptions',
  nothing: 'No scenarios yet. Change any assumption, and yours appears here.',
  notFound: (wanted) => `No scenario matches “${wanted}”.`,
  failed: (reason) => `The library could not do that: ${reason}`,
  unreadable: 'This scenario could not be read and was not opened.',
  open: (title) => `Open “${title}”`,
  here: 'In use',
  elsewhere: 'Open in another window',
  changed: 'changed, not yet renamed',
  keptAt: (time) => `Kept ${time}`,
  duplicate: 'Duplicate',
  rename: 'Rename',
  remove: 'Delete',
  ofWhich: (action, title) => `${action}: ${title}`,
  name: 'New name',
  removed: (title) => `Deleted “${title}”.`,
  bringBack: 'Undo',
}
