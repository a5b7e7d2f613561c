import type { Id } from '@evenkeel/kernel';

/** The forms of one pause whose drafts are kept while they are typed; `new`: the worry is accurate, and nothing is parked. */
export const pauseForms = (id: Id | 'new') =>
  ({
    ask: `pause-ask/${id}`,
    know: `pause-know/${id}`,
    need: `pause-need/${id}`,
    reason: `pause-reason/${id}`,
  }) as const;

/** What of the drafts this needs. */
interface Held {
  readonly read: (form: string) => Promise<unknown>;
  readonly drop: (form: string) => Promise<void>;
}

/** Forgets what was typed into these forms, here or in another tab. */
export const forgetForms = async (draft: Held, forms: readonly string[]): Promise<void> => {
  for (const form of forms) {
    // A draft is only dropped by who has read it.
    await draft.read(form);
    await draft.drop(form);
  }
};

/** The pause is over: what was typed on its way and not used is forgotten, and does not lie on the device for ever. */
export const forgetDrafts = (draft: Held, id: Id): Promise<void> =>
  forgetForms(draft, Object.values(pauseForms(id)));
