export const noneDeleted = {
  title: 'Deleted',
  emptyTitle: 'Nothing is deleted',
  empty: 'What you delete waits here for 30 days, in case you want it after all.',
} as const;
