/** Where to from a plan that is not here. */
export const planHome = { href: '/plans/', label: 'See your plans' } as const;
