import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { focusHeading } from './arrive.ts';
import type { Feature } from './feature.ts';
import { ErrorPage, Opening } from './status-page.tsx';

interface LockPageProps {
  readonly features: readonly Feature[];
  readonly onReload: () => void;
}

/** What stands in place of a page while the vault is locked. Its code is fetched when it is. */
export const LockPage = ({ features, onReload }: LockPageProps) => {
  const [found, setFound] = useState<{ readonly Screen: ComponentType } | 'lost'>();
  useEffect(() => {
    const lockScreen = features.find((feature) => feature.lockScreen)?.lockScreen;
    if (lockScreen === undefined) setFound('lost');
    else lockScreen.load().then(setFound, () => setFound('lost'));
  }, [features]);
  useLayoutEffect(() => {
    if (found !== undefined) focusHeading();
  }, [found]);
  if (found === undefined) return <Opening isStage={false} />;
  return found === 'lost' ? <ErrorPage onAgain={onReload} /> : <found.Screen />;
};
