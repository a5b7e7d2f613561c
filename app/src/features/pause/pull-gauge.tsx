import { useState } from 'preact/hooks';
import { Gauge } from '../../ui/gauge.tsx';
import { useMissing } from './missing.tsx';
import { gaugeWords } from './pause.content.en.ts';

/** How strong the pull is, 0 to 10, as the person sets it; nothing until they do. */
export const usePull = (label: string) => {
  const [urge, setUrge] = useState<number>();
  const missing = useMissing();
  const gauge = (
    <div ref={missing.place}>
      <Gauge
        label={label}
        value={urge}
        onChange={(next) => {
          setUrge(next);
          missing.clear();
        }}
        ends={gaugeWords.ends}
        unanswered={gaugeWords.unanswered}
      />
    </div>
  );
  return { urge, gauge, missing };
};
