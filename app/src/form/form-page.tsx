import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusHeading } from '../shell/arrive.ts';
import { NotKept } from '../ui/not-kept.tsx';
import { Button, Note } from '../ui/parts.tsx';
import { formWords as words } from './form.content.en.ts';
import type { Form } from './use-form.tsx';
import './form.css';

interface FormPageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly form: Pick<Form<object>, 'isFromBefore' | 'isRefused' | 'putAway'> & {
    readonly shown: object | undefined;
  };
  /** What the button says, if not *Keep it*. */
  readonly keep?: string | undefined;
  readonly onKeep: () => void;
  /** What stays within reach beside it: a way to stop, say. */
  readonly also?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The page of a form: what is asked, and *Keep it* within reach of the thumb. Words from last time are said to be there. */
export const FormPage = ({ title, lead, form, keep = words.keep, onKeep, also, children }: FormPageProps) => {
  const isRead = form.shown !== undefined;
  // The draft was read first: the heading is there only now.
  useLayoutEffect(() => {
    if (isRead) focusHeading();
  }, [isRead]);
  // Two elements, not one that changes: the shell put the focus on the first, and it is to go on to the heading.
  if (!isRead) return <main key="reading" class="form" aria-busy="true" />;
  return (
    <main key="read" class="form">
      <h1>{title}</h1>
      {lead ? <p>{lead}</p> : null}
      {form.isFromBefore ? (
        <div class="from-before">
          <Note>{words.stillHere}</Note>
          <Button
            look="bare"
            onPress={() => {
              form.putAway();
              // The note goes, and takes its button with it.
              requestAnimationFrame(() => focusHeading());
            }}
          >
            {words.putAway}
          </Button>
        </div>
      ) : null}
      <div class="asks" key={String(form.isFromBefore)}>
        {children}
      </div>
      <div class="dock stack">
        <NotKept words={form.isRefused ? words.notKept : undefined} />
        <Button onPress={onKeep}>{keep}</Button>
        {also}
      </div>
    </main>
  );
};
