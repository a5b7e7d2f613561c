import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { EditForm } from './edit-form.tsx';
import { toolkitWords } from './tool.content.en.ts';
import { toolKind } from './tool.record.ts';
import './tool.css';

const home = { href: '/tools/', label: toolkitWords.title };

const loadGone = () => import('../../form/gone.tsx');
const loadIdea = () => import('./idea-form.tsx');

/** A tool is written down, or changed. */
export const Page = () => {
  const { id: named, idea } = useLocation().query;
  const { entry, gone } = useOne(toolKind, named);
  if (gone)
    return (
      <PartPage key="gone" load={loadGone} draw={({ Removed }) => <Removed entry={gone} home={home} />} />
    );
  if (named !== undefined && entry === undefined)
    return <PartPage key="none" load={loadGone} draw={({ NotHere }) => <NotHere home={home} />} />;
  if (idea !== undefined && entry === undefined)
    return <PartPage key={idea} load={loadIdea} draw={({ IdeaForm }) => <IdeaForm named={idea} />} />;
  return <EditForm key={entry?.id ?? 'new'} entry={entry} start={{}} />;
};
