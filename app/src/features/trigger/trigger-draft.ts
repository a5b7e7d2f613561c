import type { Id } from '@evenkeel/kernel';

/** The form whose draft holds what was typed over one trigger and is not kept yet. */
export const triggerForm = (id: Id): string => `trigger/${id}`;
