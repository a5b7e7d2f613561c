/** Beside the button when something could not be kept: what is safe, and what to do. */
export const notSaved = {
  full: 'This device has no room left, so this was not kept. Your words are still here. Free some room and try again.',
  failed: 'The browser would not keep this. Your words are still here. Try again, or copy them.',
  gone: 'What was kept here has been deleted from this browser. Your words are still on this page: copy them to a safe place.',
  locked: 'The app is locked, so this was not kept. Your words are still here. Unlock it and try again.',
} as const;
