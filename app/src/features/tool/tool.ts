import { added, type Change, type Id, type Instant } from '@evenkeel/kernel';

/** What a tool can be, in the order in which it is asked for. */
export const forms = ['link', 'sound', 'hold', 'place', 'person', 'move', 'warm', 'letter', 'other'] as const;
export type ToolForm = (typeof forms)[number];

/** Sounds that this device makes by itself. */
export const sounds = ['sea', 'rain', 'wind', 'brown'] as const;
export type Sound = (typeof sounds)[number];

/** Where and when a tool may be used. */
export const fits = ['alone', 'company', 'outside', 'night'] as const;
export type Fit = (typeof fits)[number];
export type Fits = Readonly<Record<string, true>>;

/** How long a sound plays, in minutes; 0: until it is stopped. */
export const lengths = [5, 10, 20, 0] as const;
export type SoundLength = (typeof lengths)[number];

const oneOf =
  <Key extends string | number>(keys: readonly Key[], otherwise: Key) =>
  (name: unknown): Key =>
    keys.find((key) => key === name) ?? otherwise;

/** What is not known here is something else: it still has its words. */
export const formOf = oneOf(forms, 'other');
export const soundOf = oneOf(sounds, 'sea');
export const lengthOf = oneOf<SoundLength>(lengths, 10);

/** A tool as it is used: one that is kept, or one that is shown while locked. */
export interface Tool {
  readonly words: string;
  readonly form: string;
  readonly link?: string | undefined;
  readonly number?: string | undefined;
  readonly sound?: string | undefined;
  readonly minutes?: number | undefined;
  readonly letter?: string | undefined;
  readonly fits?: Fits | undefined;
  readonly isResting?: boolean | undefined;
  readonly isShownLocked?: boolean | undefined;
}

/** An idea as a tool of one’s own. Its words are the person’s from then on. */
export const adopted = (
  { key, words, form, sound, fits: fitting = [] }: Idea & { readonly words: string },
  id: Id,
  at: Instant,
): Change =>
  added('tool', id, {
    words,
    form,
    starter: key,
    at,
    ...(sound && { sound }),
    ...Object.fromEntries(fitting.map((fit) => [`fits/${fit}`, true])),
  });

/** An idea to begin with; its words stand in starter.content.en.ts. */
export interface Idea {
  readonly key: string;
  readonly form: ToolForm;
  readonly sound?: Sound;
  readonly fits?: readonly Fit[];
  /** It is nothing yet without something of the person’s own: an address, a number, a letter. */
  readonly isOpen?: true;
}
