import type { Change, Moment } from '@evenkeel/kernel';
import { keepSession, type Session, startSession, type Why } from '../features/calm/session.ts';
import type { CalmHost } from './calm-host.ts';

/** The longest that leaving waits for the session to be kept. Milliseconds. */
const LEAVE_AFTER = 500;

export interface SessionKeeper {
  /** The session as it is now. */
  readonly now: () => Session;
  readonly note: (said: Partial<Pick<Session, 'worse' | 'before' | 'after'>>) => void;
  /** What would be kept now. */
  readonly changes: () => readonly Change[];
  /** Keeps it as it is now; the same record each time. What could not be kept is not worth a word on this page. */
  readonly keep: () => Promise<void>;
  /** Keeps it and leaves; it does not wait for the keeping longer than half a second. */
  readonly leave: (path: string) => Promise<void>;
}

/** `lasts`: how long has been breathed so far, in milliseconds, and the pattern as it is now. */
export const createSessionKeeper = (
  host: Pick<CalmHost, 'save' | 'go'>,
  start: { readonly moment: Moment; readonly why: Why },
  lasts: () => { readonly milliseconds: number; readonly pattern: Session['pattern'] },
): SessionKeeper => {
  let session = startSession(start.moment, start.why);
  let kept = '';

  const now = (): Session => {
    const { milliseconds, pattern } = lasts();
    return { ...session, pattern, seconds: milliseconds / 1000 };
  };
  const changes = (): readonly Change[] => keepSession(now());

  const keep = async (): Promise<void> => {
    const wanted = changes();
    const asText = JSON.stringify(wanted);
    if (wanted.length === 0 || asText === kept) return;
    // What failed is tried again at the next occasion. Twice at once is harmless: it is one record.
    const saved = await host.save(wanted);
    if (saved.ok) kept = asText;
  };

  return {
    now,
    changes,
    keep,
    note: (said) => {
      session = { ...session, ...said };
      void keep();
    },
    leave: async (path) => {
      await Promise.race([keep(), new Promise((done) => setTimeout(done, LEAVE_AFTER))]);
      host.go(path);
    },
  };
};
