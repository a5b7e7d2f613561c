/** The way to all letters. */
export const letterHome = { href: '/letter/', label: 'See your letters' } as const;
