export const feelingListWords = {
  title: 'Feelings',
  lead: 'Call them what you call them. What you hide is not offered any more. What you wrote with it stays.',
  add: 'Add a feeling',
  addTo: (family: string) => `A feeling of the kind ${family}`,
} as const;
