import { type Fits, formOf, type Tool } from './tool.ts';

/** A tool that is shown while locked, as it lies in the open field `shownTools`: a copy, readable without a key. */
export interface ShownTool {
  readonly id: string;
  readonly words: string;
  readonly form: string;
  readonly link?: string;
  readonly number?: string;
  readonly sound?: string;
  readonly minutes?: number;
  readonly letter?: string;
  readonly fits: readonly string[];
}

/** What its form needs, and nothing else: what was typed under another form stays sealed. */
const needed = (tool: Tool): Partial<ShownTool> => {
  const { link, number, sound, minutes, letter } = tool;
  const parts: Readonly<Record<string, Partial<ShownTool>>> = {
    link: link ? { link } : {},
    person: number ? { number } : {},
    sound: { ...(sound && { sound }), ...(minutes !== undefined && { minutes }) },
    letter: letter ? { letter } : {},
  };
  return parts[formOf(tool.form)] ?? {};
};

const toShown = (id: string, tool: Tool): ShownTool => ({
  id,
  words: tool.words,
  form: formOf(tool.form),
  ...needed(tool),
  fits: Object.keys(tool.fits ?? {}).filter((fit) => tool.fits?.[fit] === true),
});

export const withoutShown = (list: readonly ShownTool[], id: string): readonly ShownTool[] =>
  list.filter((one) => one.id !== id);

/** The list with this tool as it is now: in its place or at the end if it is to be shown, else not at all. */
export const withShown = (list: readonly ShownTool[], id: string, tool: Tool): readonly ShownTool[] => {
  if (tool.isShownLocked !== true || tool.isResting === true) return withoutShown(list, id);
  const shown = toShown(id, tool);
  return list.some((one) => one.id === id)
    ? list.map((one) => (one.id === id ? shown : one))
    : [...list, shown];
};

/** A shown tool as every page uses one. */
export const shownToTool = ({ fits, ...shown }: ShownTool): Tool & { readonly fits: Fits } => ({
  ...shown,
  fits: Object.fromEntries(fits.map((fit) => [fit, true as const])),
});
