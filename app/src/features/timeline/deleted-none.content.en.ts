export const noneDeleted = {
  title: 'Deleted',
  emptyTitle: 'Nothing is deleted',
  empty: 'What you delete waits here, in case you want it after all. You can also delete it for good.',
} as const;
