import { Drawn } from '../ui/parts.tsx';
import { boatAfloat } from '../ui/water.ts';
import type { Feature, Place } from './feature.ts';
import { placesAround } from './route.ts';
import { tabWords as words } from './shell.content.en.ts';

interface TabBarProps {
  readonly features: readonly Feature[];
  /** The path of the page that is shown. */
  readonly path: string;
}

/** The sea, with the places that are built, and in the middle the boat, which is the way to Calm. */
export const TabBar = ({ features, path }: TabBarProps) => {
  const { before, after } = placesAround(features);
  const tab = (place: Place) => {
    const isHere = path === place.path;
    return (
      <li key={place.place} data-place={place.place}>
        <a href={place.path} aria-current={isHere ? 'page' : undefined}>
          <svg class="icon" aria-hidden="true">
            <use href={`/places.svg#${place.place}${isHere ? '-here' : ''}`} />
          </svg>
          <span>{place.label}</span>
        </a>
      </li>
    );
  };
  // The boat keeps the middle, however many places stand on either side.
  const columns = 2 * Math.max(before.length, after.length) + 1;
  return (
    <nav class="tabs" aria-label={words.main}>
      <ul data-columns={columns}>
        {before.map(tab)}
        <li class="middle">
          <a class="calm" href="/calm/">
            <Drawn node={boatAfloat()} />
            <span>{words.calm}</span>
          </a>
        </li>
        {after.map(tab)}
      </ul>
    </nav>
  );
};
