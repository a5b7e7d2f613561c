import { useState } from 'preact/hooks';
import { Gauge } from '../../ui/gauge.tsx';
import { Chips } from '../../ui/parts.tsx';
import { offered } from '../feeling/own-list.ts';
import { Part, TextField } from './form-part.tsx';
import type { Trigger } from './trigger.ts';
import { formWords as words } from './trigger-form.content.en.ts';
import { viewWords } from './trigger-view.content.en.ts';
import { useCommonTriggers } from './use-common.tsx';

interface CommonProps {
  readonly shown: Trigger;
  readonly question: string;
  /** Whether it is asked how strong it was (strength.ts). */
  readonly isStrengthAsked: boolean;
  readonly put: (field: string, value: string | number | null) => void;
}

/** What set it off, and how strong it was. */
export const CommonPart = ({ shown, question, isStrengthAsked, put }: CommonProps) => {
  const common = useCommonTriggers();
  const [isMoved, setMoved] = useState(false);
  const own = shown.common ? '' : (shown.commonWords ?? '');
  const said = [
    shown.commonWords,
    typeof shown.strength === 'number' ? viewWords.strength(shown.strength) : undefined,
  ];
  const tap = (key: string) => {
    const isOut = key === shown.common;
    // Words that were typed are never lost to a tap: they say more of what happened.
    if (own.trim()) put('happened', [shown.happened?.trim(), own.trim()].filter(Boolean).join('\n'));
    setMoved(own.trim() !== '');
    put('common', isOut ? '' : key);
    put('commonWords', isOut ? '' : (common.find((item) => item.key === key)?.words ?? ''));
  };
  return (
    <Part
      id="common"
      question={question}
      answer={said.filter((name) => name?.trim()).join(viewWords.between)}
    >
      <Chips
        label={words.commonGroup}
        pick="one"
        options={offered(common, shown.common ? [shown.common] : []).map(({ key, words: name }) => ({
          key,
          label: <bdi>{name}</bdi>,
        }))}
        chosen={shown.common ? [shown.common] : []}
        onToggle={tap}
      />
      <p role="status" class="said">
        {isMoved ? words.moved : null}
      </p>
      <TextField
        part="common"
        label={words.ownCommon}
        text={own}
        onText={(typed) => {
          setMoved(false);
          put('common', '');
          put('commonWords', typed);
        }}
      />
      {isStrengthAsked ? (
        <Gauge
          label={words.strength}
          value={shown.strength ?? undefined}
          ends={words.ends}
          unanswered={words.unanswered}
          onChange={(strength) => put('strength', strength)}
        />
      ) : null}
    </Part>
  );
};
