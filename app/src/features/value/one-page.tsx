import type { ComponentChildren } from 'preact';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import type { Entry } from '../../store/contract.ts';
import { valueKind } from './value.record.ts';
import type { Writing } from './value.ts';

const loadGone = () => import('./gone-part.tsx');

interface OneProps<Part> {
  readonly load: () => Promise<Part>;
  readonly draw: (part: Part, entry: Entry<Writing>) => ComponentChildren;
}

/** A page about the writing that the address names: as it is kept, deleted, or not here. */
export const OnePage = <Part extends object>({ load, draw }: OneProps<Part>) => {
  const { entry, gone } = useOne(valueKind, useLocation().query.id);
  if (entry === undefined)
    return (
      <PartPage
        key={`gone ${gone !== undefined}`}
        load={loadGone}
        draw={({ GoneWriting }) => <GoneWriting entry={gone} />}
      />
    );
  return <PartPage key={entry.id} load={load} draw={(part) => draw(part, entry)} />;
};
