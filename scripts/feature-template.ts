// The files of a new feature, in the house style: small, whole, and passing every check from the first minute.

export interface FeatureName {
  /** `kind-word`: folder, files, paths. */
  readonly kebab: string;
  /** `KindWord`: types. */
  readonly pascal: string;
  /** `kindWord`: values. */
  readonly camel: string;
  /** `Kind word`: on the screen. */
  readonly title: string;
}

export const readName = (text: string): FeatureName | undefined => {
  if (!/^[a-z]+(-[a-z]+)*$/.test(text)) return undefined;
  const pascal = text.replace(/(^|-)([a-z])/g, (_all, _hyphen, letter: string) => letter.toUpperCase());
  const words = text.replaceAll('-', ' ');
  return {
    kebab: text,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    title: words.charAt(0).toUpperCase() + words.slice(1),
  };
};

const rule = ({
  kebab,
  pascal,
  title,
}: FeatureName) => `import { added, type Change, fail, type Moment, ok, type Result } from '@evenkeel/kernel';

/** ${title}: one moment, in the person's own words. */
export interface ${pascal}Fields {
  readonly words?: string | undefined;
  /** When it was kept: milliseconds since 1970. */
  readonly at?: number | undefined;
}

/** Keeps what was written. Words of nothing but space are refused. */
export const keep${pascal} = (
  written: string,
  { now, newId }: Moment,
): Result<readonly Change[], Keep${pascal}Error> => {
  const words = written.trim();
  return words === '' ? fail({ type: 'words-empty' }) : ok([added('${kebab}', newId(), { words, at: now })]);
};

export interface Keep${pascal}Error {
  readonly type: 'words-empty';
}
`;

const record = ({ kebab, camel, title }: FeatureName) => `import * as v from 'valibot';
import { recordKind } from '../../store/record-kind.ts';

/** ${title}: dated, sealed. A new meaning gets a new field; these never change theirs. */
export const ${camel}Kind = recordKind('${kebab}', {
  scope: 'synced',
  span: 'moment',
  fields: { words: v.optional(v.string()), at: v.optional(v.number()) },
});
`;

const content = ({ camel, title }: FeatureName) => `/** Every word of this feature that a person reads. */
export const ${camel}Words = {
  title: '${title}',
  ask: 'What is it, in your own words?',
  keep: 'Keep it',
  empty: 'A few words are enough.',
  nothing: 'Nothing is kept here yet. What you write stays on this device.',
} as const;
`;

const page = ({ kebab, pascal, camel }: FeatureName) => `import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useDraft, useEntries } from '../../store/hooks.ts';
import { warningCircle } from '../../ui/icons.ts';
import { Button, Icon, privateInput, Sheet } from '../../ui/parts.tsx';
import { ${camel}Words as words } from './${kebab}.content.en.ts';
import { ${camel}Kind } from './${kebab}.record.ts';
import { keep${pascal} } from './${kebab}.ts';
import './${kebab}.css';

/** Asks, keeps, and shows what was kept, newest first. What cannot be saved is said by the shell, and stays in the field. */
export const Page = () => {
  const { store, moment } = useWorld();
  const draft = useDraft('${kebab}');
  const kept = useEntries(${camel}Kind).toReversed();
  const [isEmpty, setEmpty] = useState(false);
  const keep = async () => {
    const outcome = await store.commit(() => keep${pascal}(draft.text, moment()));
    setEmpty(!outcome.ok && outcome.error.type === 'words-empty');
    if (!outcome.ok) return;
    draft.change('');
    await draft.drop();
  };
  return (
    <main class="${kebab}">
      <h1>{words.title}</h1>
      <div class="field">
        <label for="${kebab}-words">{words.ask}</label>
        <textarea
          {...privateInput}
          id="${kebab}-words"
          rows={3}
          dir="auto"
          value={draft.text}
          onInput={(event) => draft.change(event.currentTarget.value)}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? '${kebab}-error' : undefined}
        />
        {isEmpty ? (
          <p class="error" id="${kebab}-error" role="alert">
            <Icon path={warningCircle} />
            {words.empty}
          </p>
        ) : null}
      </div>
      <Button onPress={() => void keep()}>{words.keep}</Button>
      {kept.length === 0 ? <p>{words.nothing}</p> : null}
      {kept.map(({ id, fields }) => (
        <Sheet key={id} words={fields.words ?? ''} />
      ))}
    </main>
  );
};
`;

const css = ({ kebab, title }: FeatureName) => `/* ${title} */
@layer page {
  .${kebab} {
    display: grid;
    gap: var(--s5);
    align-content: start;
  }
}
`;

const feature = ({
  kebab,
  camel,
  title,
}: FeatureName) => `import type { Feature } from '../../shell/feature.ts';

export const ${camel}Feature: Feature = {
  name: '${kebab}',
  routes: [{ path: '/${kebab}/', frame: 'plain', title: '${title}', load: () => import('./${kebab}-page.tsx') }],
};
`;

const test = ({
  kebab,
  pascal,
  camel,
}: FeatureName) => `import { added, idFromKey, instant, type Moment } from '@evenkeel/kernel';
import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { ${camel}Kind } from './${kebab}.record.ts';
import { keep${pascal} } from './${kebab}.ts';

const id = idFromKey('example');
const moment: Moment = {
  now: instant(Date.UTC(2026, 10, 24, 21)),
  offsetMinutes: 0,
  offsetAt: () => 0,
  newId: () => id,
};

it('what was written is kept with its time, without the space around it', () => {
  const outcome = keep${pascal}('  The tide turned. ', moment);
  expect(outcome).toEqual({
    ok: true,
    value: [added('${kebab}', id, { words: 'The tide turned.', at: moment.now })],
  });
});

it('words of nothing but space are refused', () => {
  expect(keep${pascal}(' \\n ', moment)).toEqual({ ok: false, error: { type: 'words-empty' } });
});

it('what the rule keeps is what the record holds', () => {
  expect(safeParse(${camel}Kind.schema, { words: 'The tide turned.', at: moment.now }).success).toBe(true);
  expect(safeParse(${camel}Kind.schema, { words: 7 }).success).toBe(false);
});
`;

/** File name to text. */
export const featureFiles = (name: FeatureName): Readonly<Record<string, string>> => ({
  [`${name.kebab}.ts`]: rule(name),
  [`${name.kebab}.record.ts`]: record(name),
  [`${name.kebab}.content.en.ts`]: content(name),
  [`${name.kebab}-page.tsx`]: page(name),
  [`${name.kebab}.css`]: css(name),
  [`${name.kebab}.feature.ts`]: feature(name),
  [`${name.kebab}.test.ts`]: test(name),
});

/** A table with one line more: its import where the alphabet puts it, its place at the end of the list. */
const addTo = (source: string, name: string, from: string): string => {
  const line = `import { ${name} } from '${from}';`;
  const path = (one: string): string => one.slice(one.indexOf("'"));
  const lines = source.split('\n');
  const next = lines.findIndex((one) => one.startsWith('import ') && path(one) > path(line));
  const withImport = [...lines.slice(0, next), line, ...lines.slice(next)].join('\n');
  return withImport.replace(/,?\s*\];/, `, ${name}];`).replace('[, ', '[');
};

/** The table of contents with one feature more. */
export const addToContents = (source: string, { kebab, camel }: FeatureName): string =>
  addTo(source, `${camel}Feature`, `./features/${kebab}/${kebab}.feature.ts`);

/** The kinds of record with one more. */
export const addToKinds = (source: string, { kebab, camel }: FeatureName): string =>
  addTo(source, `${camel}Kind`, `./features/${kebab}/${kebab}.record.ts`);
