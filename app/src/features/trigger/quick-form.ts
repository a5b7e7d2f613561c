/** The form as it stands on the page. */
export interface QuickForm {
  /** What was typed. It stays whatever else is tapped. */
  readonly text: string;
  /** The key of what was tapped, or `OWN` for the field; empty where it was tapped out again. */
  readonly choice?: string | undefined;
  readonly strength?: number | undefined;
  /** What was typed is offered next time. */
  readonly isAgain?: boolean | undefined;
}

/** Stands for the field among the keys of what can be tapped. */
export const OWN = 'own';

/** Whether what was typed is what set it off: the field was tapped, or something stands in it and nothing else was tapped. */
export const isOwnWords = ({ text, choice = '' }: QuickForm): boolean =>
  choice === OWN || (text !== '' && choice === '');

export const quickToText = (form: QuickForm): string => JSON.stringify(form);

const readForm = (form: Partial<Record<keyof QuickForm, unknown>>): QuickForm | undefined =>
  typeof form.text === 'string'
    ? {
        text: form.text,
        choice: typeof form.choice === 'string' ? form.choice : undefined,
        strength: typeof form.strength === 'number' ? form.strength : undefined,
        isAgain: form.isAgain === true,
      }
    : undefined;

/** A draft as the form it was; one of an earlier version held nothing but the words. Nothing where there is none. */
export const textToQuick = (draft: string | undefined): QuickForm | undefined => {
  if (draft === undefined || draft === '') return undefined;
  try {
    return readForm(JSON.parse(draft) ?? {}) ?? { text: draft };
  } catch {
    return { text: draft };
  }
};
