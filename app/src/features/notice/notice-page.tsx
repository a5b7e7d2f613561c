import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { TopBar } from '../../shell/top-bar.tsx';
import { useWorld } from '../../shell/world.ts';
import { eye, footprints, handPalm, lifebuoy, shield, wind } from '../../ui/icons.ts';
import { Button, Icon, Water } from '../../ui/parts.tsx';
import { cautionWords, feltWords, otherWords, wayWords, noticeWords as words } from './notice.content.en.ts';
import {
  type Felt,
  felts,
  isInward,
  LONGEST_SECONDS,
  nextPlace,
  type Other,
  othersAfterWorse,
  type Place,
  placeAt,
  type Way,
  ways,
} from './notice.ts';
import './notice.css';

type Step =
  | { readonly type: 'choose' }
  | { readonly type: 'caution'; readonly way: Way }
  | { readonly type: 'way'; readonly way: Way; readonly place: Place; readonly start: number }
  | { readonly type: 'ask'; readonly way: Way }
  | { readonly type: 'next'; readonly way: Way; readonly felt: Felt };

const wayPictures: Readonly<Record<Way, string>> = { look: eye, touch: footprints, breath: wind };
const others: Readonly<Record<Other, { readonly href: string; readonly icon: string }>> = {
  person: { href: '/help/', icon: lifebuoy },
  ground: { href: '/grounding/', icon: eye },
  tools: { href: '/tools/now/', icon: handPalm },
};

interface ScreenProps {
  readonly title: string;
  readonly over?: string;
  readonly lines?: readonly string[];
  readonly children: ComponentChildren;
}

/** One thing a screen: what is said in the sky, what is pressed on the water. The focus goes to each new heading. */
const Screen = ({ title, over, lines = [], children }: ScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="stage flow notice">
      <Water />
      <div class="sky">
        <TopBar close="/tools/" />
        {over ? <p class="over">{over}</p> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lines.map((line) => (
          <p class="with" key={line}>
            {line}
          </p>
        ))}
      </div>
      <div class="choices">{children}</div>
    </main>
  );
};

const Hull = ({ icon, name, hint, href }: { icon: string; name: string; hint?: string; href: string }) => (
  <li>
    <a class="choice" href={href}>
      <Icon path={icon} />
      <span>
        {name}
        {hint ? <small>{hint}</small> : null}
      </span>
    </a>
  </li>
);

const Enough = ({ children }: { children?: ComponentChildren }) => (
  <p class="last">
    {children}
    <a class="btn bare" href="/">
      {words.enough}
    </a>
  </p>
);

interface RunningProps {
  readonly step: Extract<Step, { type: 'way' }>;
  readonly onPlace: (place: Place | 'over') => void;
}

/**
 * The lines of one way, each for twenty seconds; a tap goes on, another tap keeps one there. A new line is read out, and
 * the focus stays on what is pressed.
 */
const Running = ({ step: { way, place, start }, onPlace }: RunningProps) => {
  const { elapsed, onTick } = useWorld();
  const [isHeld, setHeld] = useState(false);
  const [isTimeUp, setTimeUp] = useState(false);
  const { name, lines } = wayWords[way];
  useEffect(
    () =>
      onTick(1000, () => {
        if (elapsed() - start >= LONGEST_SECONDS * 1000) setTimeUp(true);
        const now = placeAt(place, lines.length, elapsed(), isHeld);
        if (now !== place) onPlace(now);
      }),
    [onTick, elapsed, start, place, lines, isHeld, onPlace],
  );
  return (
    <main class="stage flow notice">
      <Water />
      <div class="sky">
        <TopBar close="/tools/" />
        <h1 class="over">{name}</h1>
        <p class="line" role="status">
          {lines[place.line]}
        </p>
        {isTimeUp ? (
          <p class="with" role="status">
            {words.timeUp}
          </p>
        ) : null}
      </div>
      <div class="choices">
        <Button look="pale" onPress={() => onPlace(nextPlace(place, lines.length, elapsed()))}>
          {words.next}
        </Button>
        <p class="last">
          <Button look="bare" onPress={() => setHeld(!isHeld)}>
            {isHeld ? words.goOn : words.hold}
          </Button>
          <Button look="bare" onPress={() => onPlace('over')}>
            {words.leave}
          </Button>
        </p>
      </div>
    </main>
  );
};

const Choose = ({ onWay }: { onWay: (way: Way) => void }) => (
  <Screen title={words.title} lines={[words.lead]}>
    <ul class="stack">
      {ways.map((way) => (
        <li key={way}>
          <button type="button" class="choice" onClick={() => onWay(way)}>
            <Icon path={wayPictures[way]} />
            <span>
              {wayWords[way].name}
              <small>{wayWords[way].hint}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
    <Enough />
  </Screen>
);

const Next = ({ way, felt, onAgain }: { way: Way; felt: Felt; onAgain: () => void }) => {
  const { title, lead } = feltWords.next[felt];
  const ways = felt === 'worse' ? othersAfterWorse(way) : [];
  return (
    <Screen title={title} lines={[lead]}>
      <ul class="stack">
        {ways.map((other) => (
          <Hull key={other} {...others[other]} {...otherWords[other]} />
        ))}
        <Hull icon={shield} name={words.accurate} href="/pause/?worry=accurate" />
      </ul>
      <Enough>
        <Button look="bare" onPress={onAgain}>
          {words.others}
        </Button>
      </Enough>
    </Screen>
  );
};

/** Three short ways of noticing. Nothing is kept: not that it was done, and not how it felt. */
export const Page = () => {
  const { elapsed } = useWorld();
  const { query } = useLocation();
  const [step, setStep] = useState<Step>({ type: 'choose' });
  const [isWarned, setWarned] = useState(false);
  const begin = (way: Way) => {
    const now = elapsed();
    setStep({ type: 'way', way, place: { line: 0, since: now }, start: now });
  };
  const choose = (way: Way) => (isInward(way) && !isWarned ? setStep({ type: 'caution', way }) : begin(way));
  const named = ways.find((way) => way === query.way);
  // A lesson may lead to one of the three; the caution stands before it all the same.
  const wasLed = useRef(false);
  useLayoutEffect(() => {
    if (named === undefined || wasLed.current) return;
    wasLed.current = true;
    choose(named);
  });

  if (step.type === 'caution')
    return (
      <Screen key="caution" title={cautionWords.title} lines={cautionWords.lines}>
        <Button
          look="pale"
          onPress={() => {
            setWarned(true);
            begin(step.way);
          }}
        >
          {cautionWords.accept}
        </Button>
        <Button look="pale" onPress={() => begin('look')}>
          {cautionWords.look}
        </Button>
        <Enough />
      </Screen>
    );
  if (step.type === 'way')
    return (
      <Running
        key={step.way}
        step={step}
        onPlace={(place) => setStep(place === 'over' ? { type: 'ask', way: step.way } : { ...step, place })}
      />
    );
  if (step.type === 'ask')
    return (
      <Screen key="ask" title={feltWords.title}>
        {felts.map((felt) => (
          <Button key={felt} look="pale" onPress={() => setStep({ type: 'next', way: step.way, felt })}>
            {feltWords.answers[felt]}
          </Button>
        ))}
        <Enough />
      </Screen>
    );
  if (step.type === 'next')
    return <Next key="next" way={step.way} felt={step.felt} onAgain={() => setStep({ type: 'choose' })} />;
  return <Choose key="choose" onWay={choose} />;
};
