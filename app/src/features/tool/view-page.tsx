import { NotHere, Removed } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { toolkitWords } from './tool.content.en.ts';
import { toolKind } from './tool.record.ts';
import './tool.css';

const loadView = () => import('./view-part.tsx');
const home = { href: '/tools/', label: toolkitWords.title };

/** The tool that the address names: as it is kept, deleted, or not here. */
export const Page = () => {
  const { entry, gone } = useOne(toolKind, useLocation().query.id);
  if (gone) return <Removed key="gone" entry={gone} home={home} />;
  if (entry === undefined) return <NotHere key="none" home={home} />;
  return <PartPage key={entry.id} load={loadView} draw={({ OneTool }) => <OneTool entry={entry} />} />;
};
