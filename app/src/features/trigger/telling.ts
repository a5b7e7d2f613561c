import { type Change, edited, type Id, idFromKey } from '@evenkeel/kernel';

/** There is one, on every device. */
export const tellingId: Id = idFromKey('telling');

/** Who it is told of: oneself, or somebody seen from outside, with or without a name. */
export type Teller = { readonly type: 'me' } | { readonly type: 'them'; readonly name: string | undefined };

/** Reads what was kept: told of oneself unless the person chose otherwise. */
export const toTeller = (
  fields: { readonly isThird?: boolean | undefined; readonly name?: string | undefined } | undefined,
): Teller => (fields?.isThird ? { type: 'them', name: fields.name?.trim() || undefined } : { type: 'me' });

export const tellingChange = (fields: { readonly isThird: boolean } | { readonly name: string }): Change =>
  edited('telling', tellingId, fields);
