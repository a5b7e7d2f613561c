import type { Block, Stretch } from './lesson.ts';

/** Where a source stands on the page of a lesson. */
export const restId = (source: string): string => `rests-${source}`;

const StretchView = ({ stretch }: { stretch: Stretch }) => {
  if (typeof stretch === 'string') return <>{stretch}</>;
  if ('strong' in stretch) return <strong>{stretch.strong}</strong>;
  return <a href={`#${restId(stretch.source)}`}>{stretch.words}</a>;
};

const Text = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <>
    {stretches.map((stretch, at) => (
      <StretchView key={at} stretch={stretch} />
    ))}
  </>
);

const BlockView = ({ block }: { block: Block }) => {
  if ('heading' in block) return <h2>{block.heading}</h2>;
  if ('text' in block)
    return (
      <p>
        <Text stretches={block.text} />
      </p>
    );
  return (
    <ul class="facts">
      {block.list.map((item, at) => (
        <li key={at}>
          <Text stretches={item} />
        </li>
      ))}
    </ul>
  );
};

/** The text of a lesson, from plain data: nothing in it is HTML. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, at) => (
      <BlockView key={at} block={block} />
    ))}
  </>
);
