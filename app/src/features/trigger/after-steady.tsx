import type { Id } from '@evenkeel/kernel';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { waysWords as words } from './after.content.en.ts';

/** To the question what steady me would do. */
export const SteadyStart = ({ id }: { id: Id }) => (
  <ul class="rows">
    <li>
      <a class="row" href={`/trigger/more/?id=${id}#steady`}>
        <span class="grow">{words.steady}</span>
        <Icon path={caretRight} flips />
      </a>
    </li>
  </ul>
);
