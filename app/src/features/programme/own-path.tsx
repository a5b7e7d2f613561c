import { routes } from 'evenkeel:contents';
import { lessons } from 'evenkeel:lessons';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Here } from './here-view.tsx';
import { keptWords } from './made.content.en.ts';
import { madeKind } from './made.record.ts';
import { PathView } from './path-view.tsx';
import { pathWords as words } from './programme.content.en.ts';
import { lessonKind } from './programme.record.ts';
import { isPlenty, whereIs } from './programme.ts';

const Count = ({ kind }: { kind: string }) => (
  <small class="block">{keptWords(useEntries(madeKind(kind)).length)}</small>
);

/** The home of Path, with where the person is and what they made. */
export const OwnPath = () => {
  const { moment } = useWorld();
  const progress = useEntries(lessonKind).map(({ fields }) => fields);
  const { unfinished, next } = whereIs(lessons, progress);
  const here = unfinished ?? next;
  const pace = isPlenty(progress, moment().now) ? words.plenty : words.pace;
  return (
    <PathView
      lessons={lessons}
      routes={routes}
      progress={progress}
      openStep={here?.step ?? 'none'}
      count={(line) => ('kind' in line ? <Count kind={line.kind} /> : null)}
    >
      {here ? <Here lesson={here} isUnfinished={here === unfinished} /> : null}
      <p class="small">{here ? pace : words.allRead}</p>
    </PathView>
  );
};
