import { Keel } from '../../ui/parts.tsx';
import { noneDeleted as words } from './deleted-none.content.en.ts';

/** Nothing waits here. */
export const NoneDeleted = () => (
  <div class="empty">
    <h2>{words.emptyTitle}</h2>
    <p>{words.empty}</p>
    <Keel />
  </div>
);
