import { usePart } from '../../shell/use-part.ts';
import type { NameFieldProps } from './name-field.tsx';
import { listWords as words } from './own-list.content.en.ts';

const loadField = () => import('./name-field.tsx');

/** The line for a name, fetched when somebody names something. */
export const NamePart = (props: NameFieldProps) => {
  const part = usePart(loadField);
  if (part === undefined) return null;
  return part === 'lost' ? <p role="alert">{words.lost}</p> : <part.NameField {...props} />;
};
