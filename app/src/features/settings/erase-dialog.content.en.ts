/** What is said before everything is deleted. */
export const asking = {
  askTitle: 'Delete everything on this device?',
  goes: [
    'Gone: all messages, records, lines and plans, your help lines and the person you trust, these settings.',
    'Not gone: the visit in the browser’s history, and the icon on the home screen.',
    'Nobody can bring it back. There is no copy.',
  ],
  keep: 'Keep everything',
  erase: 'Delete it all',
  erasing: 'Deleting …',
  failed:
    'The browser would not delete everything. Close other tabs of this app and try again, or clear this site’s data in the browser’s settings.',
} as const;
