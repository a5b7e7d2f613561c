import { warningCircle } from './icons.ts';
import { Icon } from './parts.tsx';

/** What stands in the way, beside the button; nothing where there is nothing. */
export const NotKept = ({ words, id }: { words: string | undefined; id?: string }) =>
  words === undefined ? null : (
    <p class="error" role="alert" id={id}>
      <Icon path={warningCircle} />
      <span>{words}</span>
    </p>
  );
