export const feelingListWords = {
  title: 'Feelings',
  lead: 'Call them what you call them. You can stop offering one, or delete your own. What you wrote with it stays.',
  add: 'Add a feeling',
  addTo: (family: string) => `A feeling of the kind ${family}`,
} as const;
