/** Stands over every page while somebody looks at the demo. */
export const demoLineWords = {
  name: 'This is not your own journal',
  says: 'An invented person’s journal. Nothing written here is kept.',
  leave: 'Leave',
} as const;
