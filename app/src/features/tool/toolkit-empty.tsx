import { Keel } from '../../ui/parts.tsx';
import { toolkitWords as words } from './tool.content.en.ts';

/** What will stand here, and that nothing is owed. */
export const ToolkitEmpty = () => (
  <div class="empty">
    <h2>{words.emptyTitle}</h2>
    <p>{words.empty}</p>
    <Keel />
  </div>
);
