/** The page that leads into an invented person's journal. */
export const demoWords = {
  title: 'An invented person’s journal',
  says: [
    'Nell is invented, and so is all that she wrote: twelve weeks, with hard nights and better ones.',
    'Nothing here is yours. What you do there is gone when you leave, and what you keep yourself is not touched.',
  ],
  enter: 'Look round',
  filling: 'Her twelve weeks are being written. A moment.',
  inside: 'You are looking at it now.',
  today: 'To Today',
  leave: 'Leave',
  lost: 'This could not be opened here. The browser may be short of room, or keeps nothing in this window.',
  again: 'Try again',
} as const;
