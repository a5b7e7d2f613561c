import type { ComponentChildren } from 'preact';

export const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="part">
    <h3>{title}</h3>
    {children}
  </div>
);

/** The strength of a feeling, 0 to 10, as water in a tube. The number is always said in words beside it. */
export const Level = ({ of }: { of: number }) => {
  const height = (of / 10) * 34;
  return (
    <svg class="level" viewBox="0 0 8 36" aria-hidden="true">
      <rect class="water" x=".7" y={35 - height} width="6.6" height={height} />
      <rect x=".7" y=".7" width="6.6" height="34.6" rx=".5" />
    </svg>
  );
};
