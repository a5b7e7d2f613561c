/** Words of every list that can be made one’s own: feelings, people, triggers. */
export const listWords = {
  rename: 'Rename',
  hide: 'Hide',
  show: 'Show again',
  hidden: 'Hidden',
  newName: (name: string) => `A new name for ${name}`,
  keep: 'Keep this name',
  leave: 'Leave it',
  undo: 'Undo',
  lost: 'This part could not be loaded. Try again when there is a connection.',
  didHide: (name: string) => `${name} is hidden.`,
  didShow: (name: string) => `${name} is offered again.`,
  didRename: (name: string) => `It is called ${name} now.`,
  didAdd: (name: string) => `${name} is on the list.`,
  empty: 'Nothing is written here yet. Nothing was changed.',
  taken: (name: string) => `${name} is on the list already. Another name will tell them apart.`,
  takenHidden: (name: string) => `${name} is on the list already, but hidden. You can show it again.`,
} as const;
