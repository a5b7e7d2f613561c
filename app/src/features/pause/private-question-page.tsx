import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink, Chips } from '../../ui/parts.tsx';
import { NotSaved } from './not-saved.tsx';
import { privateCheckKind } from './private-check.record.ts';
import { answered, type PrivateAnswer, privateAnswers, privateCheckId, unanswered } from './private-check.ts';
import { privateChanges, privateHelp, privateQuestion as words } from './private-question.content.en.ts';
import { useSaving } from './use-saving.tsx';
import './pause.css';

const options = privateAnswers.map((key) => ({ key, label: words.answers[key] }));

/** What an answer changes, said at once; with fear, the way to people who know it well. */
const Changes = ({ answer }: { answer: PrivateAnswer }) => (
  <>
    {privateChanges[answer].map((line) => (
      <p key={line}>{line}</p>
    ))}
    {answer === 'sometimes' ? (
      <>
        <ButtonLink look="quiet" href="/help/#unsafe">
          {privateHelp.lines}
        </ButtonLink>
        <p class="small">{privateHelp.phone}</p>
      </>
    ) : null}
  </>
);

/** The private check, in calm times: three answers, none needed, each to be changed or taken back. */
export const Page = () => {
  const { moment } = useWorld();
  const { put, trouble } = useSaving();
  const [wasTakenBack, setTakenBack] = useState(false);
  const entry = useEntries(privateCheckKind).find(({ id }) => id === privateCheckId);
  const answer = entry?.fields.answer ?? undefined;

  const choose = (next: PrivateAnswer) => {
    setTakenBack(false);
    void put([answered(next, moment().now)]);
  };
  const takeBack = async () => {
    if (await put([unanswered(moment().now)])) setTakenBack(true);
  };
  return (
    <main class="private-question pause">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2 id="private-question">{words.question}</h2>
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
        {answer === undefined ? null : <Changes answer={answer} />}
        {wasTakenBack && answer === undefined ? <p>{words.takenBack}</p> : null}
      </div>
      {answer === undefined ? null : (
        <Button look="bare" onPress={() => void takeBack()}>
          {words.takeBack}
        </Button>
      )}
      <details>
        <summary>{words.why}</summary>
        <p>{words.whyText}</p>
      </details>
      <ButtonLink look={answer === undefined ? 'quiet' : 'act'} href="/today/">
        {answer === undefined ? words.skip : words.done}
      </ButtonLink>
    </main>
  );
};
