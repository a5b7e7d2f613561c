import type { Id } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Gauge } from '../../ui/gauge.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { ButtonLink, Sheet } from '../../ui/parts.tsx';
import { telHref } from '../safety/phone.ts';
import { linkHost, linkHref } from './link.ts';
import { SoundPlayer } from './sound-player.tsx';
import { formWords } from './tool.content.en.ts';
import { formOf, type Tool } from './tool.ts';
import { usingWords as words } from './tool-use.content.en.ts';
import { useRating } from './use-rating.tsx';

/** Opened by the tap and by nothing else; where it leads is not told where it came from. */
const Link = ({ link }: { link: string | undefined }) => {
  const href = linkHref(link ?? '');
  if (href === undefined) return <p>{words.noLink}</p>;
  return (
    <div class="stack">
      <a class="btn" href={href} target="_blank" rel="noreferrer noopener">
        {words.open(linkHost(href))}
      </a>
      <p class="small">{words.openHint}</p>
    </div>
  );
};

const Ring = ({ tool }: { tool: Tool }) => {
  const href = telHref(tool.number ?? '');
  return href === undefined ? (
    <p>{words.noNumber}</p>
  ) : (
    <a class="btn" href={href}>
      {words.ring(tool.words)}
    </a>
  );
};

const Itself = ({ tool }: { tool: Tool }) => {
  const form = formOf(tool.form);
  if (form === 'link') return <Link link={tool.link} />;
  if (form === 'person') return <Ring tool={tool} />;
  if (form === 'sound') return <SoundPlayer sound={tool.sound} minutes={tool.minutes} />;
  if (form === 'letter' && tool.letter?.trim()) return <Sheet words={tool.letter} />;
  return <p>{words.ownTime}</p>;
};

/** It went up: nobody is asked why. Another kind of help, as after *This makes it worse* in Calm. */
const Worse = () => (
  <section class="worse stack" aria-labelledby="worse">
    <h2 id="worse">{words.worseTitle}</h2>
    <p>{words.worse}</p>
    <ButtonLink look="quiet" href="/grounding/">
      {words.ground}
    </ButtonLink>
    <ButtonLink look="quiet" href="/help/">
      {words.person}
    </ButtonLink>
  </section>
);

interface UseProps {
  readonly tool: Tool;
  /** None where it is not kept here, or may not be written: nothing is asked then. */
  readonly id: Id | undefined;
  readonly isFromCalm: boolean;
}

/** One tool: how hard it is (one tap, if one likes), the tool itself, and how hard it is now (one tap). */
export const UseTool = ({ tool, id, isFromCalm }: UseProps) => {
  const { isAsked, before, after, rate, kept } = useRating(id, isFromCalm);
  const heading = useRef<HTMLHeadingElement>(null);
  const isKnown = isAsked !== undefined;
  useLayoutEffect(() => {
    if (isKnown) heading.current?.focus({ preventScroll: true });
  }, [isKnown]);
  // Nothing comes in between later, under a finger.
  if (!isKnown) return <main class="tool-use" aria-busy="true" />;
  const isWorse = before !== undefined && after !== undefined && after > before;
  return (
    <main class="tool-use">
      <div class="say-it">
        <p class="over">{formWords[formOf(tool.form)]}</p>
        <h1 dir="auto" ref={heading} tabIndex={-1}>
          {tool.words}
        </h1>
      </div>
      {isAsked ? (
        <div>
          <Gauge
            label={words.before}
            value={before}
            onChange={(value) => rate('before', value)}
            ends={words.ends}
            unanswered={words.unanswered}
          />
          {before === undefined ? <p class="small">{words.beforeHint}</p> : null}
        </div>
      ) : null}
      <Itself tool={tool} />
      {before === undefined ? null : (
        <Gauge
          label={words.after}
          value={after}
          onChange={(value) => rate('after', value)}
          ends={words.ends}
          unanswered={words.unanswered}
        />
      )}
      <NotKept words={kept === 'no' ? words.notKept : undefined} />
      <p role="status" class={kept === 'yes' && after !== undefined && !isWorse ? 'small' : 'unseen'}>
        {kept === 'yes' && after !== undefined && !isWorse ? words.kept : ''}
      </p>
      {isWorse ? <Worse /> : null}
      <div class="foot stack">
        <ButtonLink look="quiet" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
        <div class="quiet-ways">
          <ButtonLink look="bare" href="/tools/now/">
            {words.another}
          </ButtonLink>
          <ButtonLink look="bare" href="/">
            {words.enough}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};
