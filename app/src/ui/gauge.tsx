import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface GaugeProps {
  readonly label: ComponentChildren;
  /** 0 to 10, or nothing while unanswered: it is never filled in for a person. */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly ends: readonly [low: string, high: string];
  readonly unanswered: string;
}

/** Keys that mean the lowest point of a bar. */
const toNone: readonly string[] = ['Home', 'ArrowLeft', 'ArrowDown', ' '];

/** A slider from 0 to 10, drawn as a basin that fills. */
export const Gauge = ({ label, value, onChange, ends, unanswered }: GaugeProps) => {
  const id = useId();
  return (
    <div class="gauge">
      <label for={id}>{label}</label>
      <output for={id} aria-hidden="true">
        {value ?? '–'}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        class={value === undefined ? 'basin empty' : 'basin'}
        data-v={value ?? 0}
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
