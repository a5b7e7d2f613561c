import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { doubtWords as words } from './doubt.content.en.ts';
import { afraidKind } from './neighbour.record.ts';
import { useStepHeading } from './use-step-heading.tsx';
import '../../form/form.css';
import './affirmation.css';

/** The worry may be right. Who said in the private check that they are sometimes afraid finds the lines here too. */
export const Accurate = () => {
  const isAfraid = useEntries(afraidKind).some(({ fields }) => fields.answer === 'sometimes');
  return (
    <>
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
      {isAfraid ? (
        <ButtonLink look="quiet" href="/help/#unsafe">
          {words.afraid}
        </ButtonLink>
      ) : null}
    </>
  );
};

/** What is said, and the ways on. */
export const Said = ({ title, lead, none = false }: { title: string; lead: string; none?: boolean }) => {
  const heading = useStepHeading();
  return (
    <main class="low form doubt">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{lead}</p>
      </div>
      <div class="foot stack">
        <ButtonLink look="quiet" href="/calm/">
          {words.calm}
        </ButtonLink>
        {none ? (
          <Accurate />
        ) : (
          <ButtonLink look="quiet" href="/pause/">
            {words.pause}
          </ButtonLink>
        )}
      </div>
    </main>
  );
};

/** No wording feels true enough, so none is shown. */
export const NoLine = () => <Said title={words.noneTitle} lead={words.none} none />;
