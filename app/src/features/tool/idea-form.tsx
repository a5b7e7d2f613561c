import { EditForm } from './edit-form.tsx';
import { ideaWords } from './starter.content.en.ts';
import { ideaNamed } from './starter.ts';

/** A new tool that begins with an idea. */
export const IdeaForm = ({ named }: { named: string }) => {
  const idea = ideaNamed(named);
  const start = idea && {
    form: idea.form,
    words: ideaWords[idea.key],
    starter: idea.key,
    ...Object.fromEntries((idea.fits ?? []).map((fit) => [`fits/${fit}`, true])),
  };
  return <EditForm entry={undefined} start={start ?? {}} />;
};
