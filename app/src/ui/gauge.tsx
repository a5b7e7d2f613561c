import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface GaugeProps {
  readonly label: ComponentChildren;
  /** 0 to `most`, or nothing while unanswered: it is never filled in for a person. */
  readonly value: number | undefined;
  /** 10, or 100 in steps of 5. */
  readonly most?: 10 | 100;
  readonly onChange: (value: number) => void;
  readonly ends: readonly [low: string, high: string];
  readonly unanswered: string;
}

/** Keys that mean the lowest point of a bar. */
const toNone: readonly string[] = ['Home', 'ArrowLeft', 'ArrowDown', ' '];

/** A slider from 0 to 10 or 100, drawn as a basin that fills. */
export const Gauge = ({ label, value, most = 10, onChange, ends, unanswered }: GaugeProps) => {
  const id = useId();
  const basin = useRef<HTMLInputElement>(null);
  // A hundred steps have no class each; a style attribute would be refused by the content policy, this is not.
  useLayoutEffect(() => {
    if (most === 100) basin.current?.style.setProperty('--v', String((value ?? 0) / 10));
  }, [most, value]);
  return (
    <div class="gauge">
      <label for={id}>{label}</label>
      <output for={id} aria-hidden="true">
        {value ?? '–'}
      </output>
      <input
        ref={basin}
        id={id}
        type="range"
        min={0}
        max={most}
        step={most === 10 ? 1 : 5}
        class={value === undefined ? 'basin empty' : 'basin'}
        data-v={most === 10 ? (value ?? 0) : undefined}
        value={value ?? 0}
        aria-valuetext={value === undefined ? unanswered : String(value)}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
        // None can be answered at once: the browser says nothing of a key that leaves the value at 0.
        onKeyDown={(event) => {
          if (value !== undefined || !toNone.includes(event.key)) return;
          event.preventDefault();
          onChange(0);
        }}
        onClick={(event) => onChange(Number(event.currentTarget.value))}
      />
      <span class="ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </span>
    </div>
  );
};
