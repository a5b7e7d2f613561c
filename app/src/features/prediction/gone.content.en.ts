/** Where to from a fear that is not here. */
export const fearHome = { href: '/fears/', label: 'See your fears' } as const;
