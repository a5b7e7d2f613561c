/** Stands over every page while somebody looks at the demo. */
export const demoLineWords = { says: 'An invented person’s journal', leave: 'Leave' } as const;
