import type { ComponentChildren, JSX } from 'preact';
import { h } from 'preact';
import type { El } from './element.ts';
import { check } from './icons.ts';
import { icon, keel, water } from './water.ts';

/** Draws plain data (element.ts) inside Preact. */
export const Drawn = ({ node }: { node: El }): JSX.Element =>
  h(
    node.tag,
    node.attributes,
    node.children.map((child) => (typeof child === 'string' ? child : h(Drawn, { node: child }))),
  );

export const Icon = ({ path, flips = false }: { path: string; flips?: boolean }) => (
  <Drawn node={icon(path, flips)} />
);
export const Keel = () => <Drawn node={keel()} />;

/** The water and the boat of a stage; put it first inside `<main class="stage …">`. */
export const Water = () => (
  <>
    {water().map((node) => (
      <Drawn key={node.attributes['class'] as string} node={node} />
    ))}
  </>
);

type Look = 'act' | 'quiet' | 'bare' | 'pale';
const lookOf = (look: Look): string => (look === 'act' ? 'btn' : `btn ${look}`);

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: Look;
  readonly onPress?: (() => void) | undefined;
  readonly disabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly describedBy?: string | undefined;
}

/** `act` is the next step: one a screen, low. `quiet` is outlined, `bare` underlined words, `pale` only on water. */
export const Button = ({
  children,
  look = 'act',
  onPress,
  disabled = false,
  type = 'button',
  describedBy,
}: ButtonProps) => (
  <button
    class={lookOf(look)}
    type={type}
    disabled={disabled}
    onClick={onPress}
    aria-describedby={describedBy}
  >
    {children}
  </button>
);

export const ButtonLink = ({
  children,
  look = 'act',
  href,
}: {
  children: ComponentChildren;
  look?: Look;
  href: string;
}) => (
  <a class={lookOf(look)} href={href}>
    {children}
  </a>
);

interface ChipsProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: ComponentChildren }[];
  readonly chosen: readonly Key[];
  readonly onToggle: (key: Key) => void;
  /** One answer (`one`) or several (`many`). */
  readonly pick: 'one' | 'many';
  readonly abreast?: 'two' | 'three';
  readonly children?: ComponentChildren;
}

/** A group of chips. A chosen one carries a tick, so that colour never says it alone. */
export const Chips = <Key extends string>({
  label,
  options,
  chosen,
  onToggle,
  pick,
  abreast,
  children,
}: ChipsProps<Key>) => (
  <fieldset class={abreast ? `chips ${abreast}` : 'chips'}>
    <legend class="unseen">{label}</legend>
    {options.map(({ key, label: words }) => {
      const isChosen = chosen.includes(key);
      return (
        <button
          key={key}
          type="button"
          class="chip"
          dir="auto"
          aria-pressed={isChosen}
          data-pick={pick}
          onClick={() => onToggle(key)}
        >
          {isChosen ? <Icon path={check} /> : null}
          {words}
        </button>
      );
    })}
    {children}
  </fieldset>
);

/** A person's own words: never cut, never corrected, signed with the keel mark. */
export const Sheet = ({
  over,
  words,
  from,
  children,
}: {
  over?: string;
  words?: string;
  from?: string;
  children?: ComponentChildren;
}) => (
  <section class="sheet">
    {over ? <p class="over">{over}</p> : null}
    {words ? (
      <p class="words" dir="auto">
        {words}
      </p>
    ) : null}
    {from ? (
      <p class="from">
        <Keel /> {from}
      </p>
    ) : null}
    {children}
  </section>
);

export const Note = ({ children }: { children: ComponentChildren }) => <p class="note">{children}</p>;

/** What keyboards and browsers must not learn, correct or remember. Spread it on every free-text field. */
export const privateInput = {
  autocomplete: 'off',
  autoCorrect: 'off',
  autocapitalize: 'sentences',
  spellcheck: false,
  writingsuggestions: 'false',
} as const;
