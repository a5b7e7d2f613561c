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
  readonly clear: (form: string) => Promise<void>;
}

/** The pause is over: what was typed on its way and not used is forgotten, in every tab, and does not lie there for ever. */
export const forgetDrafts = async (draft: Held, id: Id): Promise<void> => {
  for (const form of Object.values(pauseForms(id))) await draft.clear(form);
};
