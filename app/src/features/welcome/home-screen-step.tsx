import { useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, Note } from '../../ui/parts.tsx';
import { browserOf } from './browser.ts';
import { homeScreen, ways } from './home-screen.content.en.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';

/** Step 7: on the home screen, beside the messenger. Each browser does it its own way; some ask, most want it by hand. */
export const HomeScreenStep = (props: StepProps) => {
  const { install } = useWorld().device;
  const [answer, setAnswer] = useState<'none' | 'accepted' | 'refused'>('none');
  const state = install.state.value;
  const browser = browserOf(install.agent.says, install.agent.touchPoints);
  const isIphone = browser === 'safari-ios';
  if (state === 'installed')
    return (
      <StepFrame {...props} step="home-screen" title={homeScreen.installedTitle}>
        <p>{homeScreen.installed}</p>
      </StepFrame>
    );
  const canAsk = state === 'ready' && answer === 'none';
  const ask = async () => setAnswer((await install.ask()) ? 'accepted' : 'refused');
  return (
    <StepFrame {...props} step="home-screen" title={homeScreen.title} isNextQuiet={canAsk}>
      <p>{homeScreen.why}</p>
      {answer === 'none' ? null : <p role="status">{homeScreen[answer]}</p>}
      {canAsk ? <Button onPress={() => void ask()}>{homeScreen.ask}</Button> : null}
      {(state === 'by-hand' && answer === 'none') || answer === 'refused' ? (
        <ol class="ways-in" aria-label={homeScreen.stepsLabel}>
          {ways[browser].map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
      ) : null}
      {isIphone ? homeScreen.iphone.map((fact) => <Note key={fact}>{fact}</Note>) : null}
      <p class="small">{homeScreen.seen}</p>
    </StepFrame>
  );
};
