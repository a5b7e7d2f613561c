/** An old belief, a bridge that can be half believed, a new one. */
export const roles = ['old', 'bridge', 'new'] as const;
export type Role = (typeof roles)[number];
