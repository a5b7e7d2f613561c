import { useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Fold } from '../../ui/fold.tsx';
import { Button, ButtonLink, Chips } from '../../ui/parts.tsx';
import { NotSaved } from './not-saved.tsx';
import { privateCheckKind } from './private-check.record.ts';
import { answered, type PrivateAnswer, privateAnswers, privateCheckId, unanswered } from './private-check.ts';
import { privateChanges, privateHelp, privateQuestion as words } from './private-question.content.en.ts';
import { useSaving } from './use-saving.tsx';
import './pause.css';

const options = privateAnswers.map((key) => ({ key, label: words.answers[key] }));

/** After an answer of fear: the way to people who know it well. Outside of what is read out by itself. */
const Lines = () => (
  <div class="stack">
    <ButtonLink look="quiet" href="/help/#unsafe">
      {privateHelp.lines}
    </ButtonLink>
    <p class="small">{privateHelp.phone}</p>
  </div>
);

/** The private check, in calm times: three answers, none needed, each to be changed or taken back. */
export const Page = () => {
  const { moment } = useWorld();
  const { put, trouble } = useSaving();
  const [wasTakenBack, setTakenBack] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const entry = useEntries(privateCheckKind).find(({ id }) => id === privateCheckId);
  const answer = entry?.fields.answer ?? undefined;

  const whenOpen = wasTakenBack ? [words.takenBack] : [];
  const lines = answer === undefined ? whenOpen : privateChanges[answer];

  const choose = (next: PrivateAnswer) => {
    setTakenBack(false);
    void put([answered(next, moment().now)]);
  };
  const takeBack = async () => {
    if (!(await put([unanswered(moment().now)]))) return;
    setTakenBack(true);
    // The button that was pressed goes: the question is open again, so the focus goes there.
    question.current?.focus();
  };
  return (
    <main class="private-question pause">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2 tabIndex={-1} ref={question}>
        {words.question}
      </h2>
      <p class="small">{words.hint}</p>
      <Chips
        label={words.question}
        options={options}
        chosen={answer === undefined ? [] : [answer]}
        pick="one"
        onToggle={choose}
      />
      <NotSaved trouble={trouble} />
      <div role="status" class="stack">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {answer === 'sometimes' ? <Lines /> : null}
      {answer === undefined ? null : (
        <Button look="bare" onPress={() => void takeBack()}>
          {words.takeBack}
        </Button>
      )}
      <Fold words={words.why}>
        <p>{words.whyText}</p>
      </Fold>
      <ButtonLink look={answer === undefined ? 'quiet' : 'act'} href="/today/">
        {answer === undefined ? words.skip : words.done}
      </ButtonLink>
    </main>
  );
};
