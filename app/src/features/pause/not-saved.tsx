import type { StoreTrouble } from '../../store/contract.ts';
import { warningCircle } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { notSaved } from './not-saved.content.en.ts';

/** What could not be kept, beside the button. */
export const NotSaved = ({ trouble }: { trouble: StoreTrouble | undefined }) =>
  trouble === undefined ? null : (
    <p class="error" role="alert">
      <Icon path={warningCircle} />
      <span>{notSaved[trouble.type]}</span>
    </p>
  );
