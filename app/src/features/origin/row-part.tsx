import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { NotHere, Removed } from '../../form/gone.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useOne } from '../../form/use-one.tsx';
import { Worse } from '../../form/worse.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { Enough } from './enough.tsx';
import { mapWords, rowWords as words } from './origin.content.en.ts';
import { originKind } from './origin.record.ts';
import { isBlank, type Origin, originFields, removeOrigin } from './origin.ts';
import './origin.css';

const MAP = '/origin/?step=map';
const home = { href: MAP, label: words.home };

interface FormProps {
  readonly entry?: Entry<Origin> | undefined;
  readonly isEnough: boolean;
}

const RowForm = ({ entry, isEnough }: FormProps) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { save } = useCommit();
  const form = useForm({ kind: originKind, entry });
  const [isAsked, setAsked] = useState(false);
  const { shown = {}, put } = form;
  const keep = async () => {
    setAsked(true);
    if (isBlank(shown)) return;
    const { now, offsetMinutes } = moment();
    if (await form.save(entry ? {} : { fields: { at: now, offsetMinutes } })) route(MAP, true);
  };
  return (
    <FormPage title={words.title} lead={words.lead} form={form} onKeep={() => void keep()}>
      <Enough is={isEnough} />
      {originFields.map((field) => (
        <WordsField
          key={field}
          label={words.asked[field]}
          hint={words.hints[field]}
          isLine={field === 'who'}
          text={shown[field]}
          trouble={field === 'who' && isAsked && isBlank(shown) ? words.empty : undefined}
          onText={(text) => put(field, text)}
        />
      ))}
      <div>
        <Worse />
        <div class="quiet-ways">
          <ButtonLink look="bare" href={MAP}>
            {words.skip}
          </ButtonLink>
          <ButtonLink look="bare" href="/origin/?step=close">
            {mapWords.stop}
          </ButtonLink>
          {entry ? (
            <Button look="bare" onPress={() => void save([removeOrigin(entry.id)])}>
              {words.remove}
            </Button>
          ) : null}
        </div>
      </div>
    </FormPage>
  );
};

/**
 * One row is written, changed, or brought back.
 * @public
 */
export const OriginRow = ({ named, isEnough }: { named: string | undefined; isEnough: boolean }) => {
  const { entry, gone } = useOne(originKind, named);
  if (named === undefined) return <RowForm isEnough={isEnough} />;
  if (entry) return <RowForm key={entry.id} entry={entry} isEnough={isEnough} />;
  return gone ? <Removed entry={gone} home={home} /> : <NotHere home={home} />;
};
