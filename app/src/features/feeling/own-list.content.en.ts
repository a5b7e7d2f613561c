/** Words of every list that can be made one’s own: feelings, people, triggers. */
export const listWords = {
  rename: 'Rename',
  // Not *Hide*: that is the way out at the top of every page.
  hide: 'Stop offering',
  show: 'Offer again',
  hidden: 'Not offered',
  remove: 'Delete',
  newName: (name: string) => `A new name for ${name}`,
  keep: 'Keep this name',
  leave: 'Leave it',
  lost: 'This part could not be loaded. Try again when there is a connection.',
  didHide: (name: string) => `${name} is not offered any more.`,
  didShow: (name: string) => `${name} is offered again.`,
  didRename: (name: string) => `It is called ${name} now.`,
  didRemove: (name: string) => `${name} is deleted. What you wrote keeps the name.`,
  didAdd: (name: string) => `${name} is on the list.`,
  empty: 'Nothing is written here yet. Nothing was changed.',
  taken: (name: string) => `${name} is on the list already. Another name will tell them apart.`,
  takenHidden: (name: string) => `${name} is on the list already, but not offered. You can offer it again.`,
} as const;
