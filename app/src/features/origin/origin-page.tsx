import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { beforeWords as words } from './origin.content.en.ts';
import { originKind } from './origin.record.ts';
import { stepOf } from './origin.ts';
import { useSoftEnd } from './use-soft-end.tsx';
import '../../form/form.css';
import './origin.css';

const loadMap = () => import('./map-part.tsx');
const loadRow = () => import('./row-part.tsx');
const loadClose = () => import('./close-part.tsx');

/** Nothing is shown of the map before this was read; it can be skipped. */
const Before = () => {
  const hasRows = useEntries(originKind).length > 0;
  return (
    <main class="form low">
      <div class="say-it">
        <h1>{words.title}</h1>
        <p>{words.caution}</p>
        <p class="small origin-more">{words.more}</p>
      </div>
      <div class="foot stack">
        <ButtonLink href="/origin/?step=map">{hasRows ? words.open : words.begin}</ButtonLink>
        <ButtonLink look="quiet" href="/today/">
          {words.skip}
        </ButtonLink>
        <ButtonLink look="bare" href="/help/">
          {words.help}
        </ButtonLink>
      </div>
    </main>
  );
};

/** The origin map: caution, rows, and a gentle way out. It asks for nothing deeper. */
export const Page = () => {
  const { query } = useLocation();
  const step = stepOf(query.step);
  const isEnough = useSoftEnd(step === 'map' || step === 'row');
  if (step === 'map')
    return <PartPage key="map" load={loadMap} draw={({ OriginMap }) => <OriginMap isEnough={isEnough} />} />;
  if (step === 'row')
    return (
      <PartPage
        key={`row ${query.id}`}
        load={loadRow}
        draw={({ OriginRow }) => <OriginRow named={query.id} isEnough={isEnough} />}
      />
    );
  if (step === 'close')
    return <PartPage key="close" load={loadClose} draw={({ OriginClose }) => <OriginClose />} />;
  return <Before key="before" />;
};
