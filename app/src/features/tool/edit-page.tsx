import { useLocation } from 'preact-iso/router';
import { NotHere, Removed } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { EditForm } from './edit-form.tsx';
import { toolkitWords } from './tool.content.en.ts';
import { toolKind } from './tool.record.ts';
import './tool.css';

const home = { href: '/tools/', label: toolkitWords.title };

/** A tool is written down, or changed. */
export const Page = () => {
  const { id: named, idea } = useLocation().query;
  const { entry, gone } = useOne(toolKind, named);
  if (gone) return <Removed key="gone" entry={gone} home={home} />;
  if (named !== undefined && entry === undefined) return <NotHere key="none" home={home} />;
  return <EditForm key={entry?.id ?? `new-${idea}`} entry={entry} idea={idea} />;
};
