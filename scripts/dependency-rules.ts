// The dependency rules: who may import whom. Each is a sentence, and the sentence is what a failure says.
import { type Link, ringsIn } from './module-graph.ts';

export interface DependencyRule {
  readonly sentence: string;
  readonly isBroken: (link: Link) => boolean;
}

const KERNEL = '@evenkeel/kernel';
const isVault = (to: string): boolean => to === '@evenkeel/vault' || to.startsWith('@evenkeel/vault/');
const FRAMEWORK = ['preact', '@preact/signals'];

const featureOf = (path: string): string | undefined => /^app\/src\/features\/([\w-]+)\//.exec(path)?.[1];

type Role = 'rule' | 'record' | 'content' | 'feature' | 'card' | 'view' | 'style';

/** What a file of a feature is for: its suffix says so. Whatever has none is a rule, and rules are pure. */
export const roleOf = (path: string): Role => {
  if (path.endsWith('.css')) return 'style';
  if (path.endsWith('.record.ts')) return 'record';
  if (/\.content\.\w+\.ts$/.test(path)) return 'content';
  if (/\.(feature|further)\.ts$/.test(path)) return 'feature';
  if (/\.(card|start)\.ts$/.test(path)) return 'card';
  if (/(\.tsx|-view\.ts|-mount\.ts|\.entry\.ts)$/.test(path)) return 'view';
  return 'rule';
};

const isRule = (path: string): boolean => featureOf(path) !== undefined && roleOf(path) === 'rule';
const isOwn = ({ from, to }: Link): boolean => featureOf(from) === featureOf(to);
const isIn = (folder: string) => (path: string) => path.startsWith(`app/src/${folder}/`);
const isPackage = (path: string): boolean => !path.startsWith('app/') && !path.startsWith('kernel/');

const isPlatform = isIn('platform');
const isStore = isIn('store');
const isCalmPage = isIn('calm-page');

/** These read what the other features know; they may ask their rules and their kinds of record. */
const READERS = new Set(['today', 'timeline', 'demo', 'routine']);

/** List what the features offer to Today. */
const TODAY_CARDS = ['today', 'further'].map((name) => `app/src/features/today/${name}.card.ts`);

/** What everybody picks from: feelings, people, beliefs. Their rules, kinds, words and pickers may be imported by all. */
const isPickedFrom = (path: string): boolean =>
  ['feeling', 'person', 'belief'].some((name) => isIn(`features/${name}`)(path)) &&
  roleOf(path) !== 'feature';

/** A person's own words, brought back where they fit: one small part of its feature each, which other pages may show. */
const BROUGHT_BACK = ['plan/planned-line.tsx', 'safe-moment/safe-moment-piece.tsx'].map(
  (name) => `app/src/features/${name}`,
);

/** The rules that bind every feature: guards against checking, and safety. */
const isForAll = (path: string): boolean =>
  path === 'app/src/features/checking/checking.ts' || (isIn('features/safety')(path) && isRule(path));

/** The modules that build the real world and hand it down. */
const isEdge = (path: string): boolean =>
  path === 'app/src/main.tsx' || isCalmPage(path) || path.endsWith('.entry.ts') || isPlatform(path);

const mayReach = ({ from, to, isType }: Link): boolean => {
  if (isType || isForAll(to) || isPickedFrom(to) || BROUGHT_BACK.includes(to)) return true;
  if (TODAY_CARDS.includes(from)) return roleOf(to) === 'card';
  return READERS.has(featureOf(from) ?? '') && (isRule(to) || roleOf(to) === 'record');
};

const isBare = (path: string): boolean =>
  isCalmPage(path) || (isIn('features/safety')(path) && !path.endsWith('.tsx') && roleOf(path) !== 'feature');

export const dependencyRules: readonly DependencyRule[] = [
  {
    sentence:
      'Rules are pure: they import the kernel and rules, never a page, words, records, the store or a library',
    isBroken: ({ from, to }) => isRule(from) && to !== KERNEL && !isRule(to),
  },
  {
    sentence: 'A record knows its rules, the kernel, the schema library and what a kind of record is',
    isBroken: (link) =>
      featureOf(link.from) !== undefined &&
      roleOf(link.from) === 'record' &&
      ![KERNEL, 'valibot', 'app/src/store/record-kind.ts'].includes(link.to) &&
      !(isOwn(link) && (isRule(link.to) || roleOf(link.to) === 'record')),
  },
  {
    sentence: 'Words import nothing but types',
    isBroken: ({ from, isType }) => roleOf(from) === 'content' && !isType,
  },
  {
    sentence: 'Features know each other only as types; to move a person from one to another, use a link',
    isBroken: (link) =>
      featureOf(link.from) !== undefined &&
      featureOf(link.to) !== undefined &&
      !isOwn(link) &&
      !mayReach(link),
  },
  {
    sentence: 'The design system knows no domain: ui imports the kernel, the framework and itself',
    isBroken: ({ from, to }) =>
      isIn('ui')(from) &&
      !isIn('ui')(to) &&
      ![KERNEL, ...FRAMEWORK].includes(to) &&
      !to.startsWith('@fontsource'),
  },
  {
    sentence: 'Only main, the calm page and the entries touch the platform; everybody else is handed it',
    isBroken: ({ from, to, isType }) =>
      isPlatform(to) && !isType && !isEdge(from) && !(isStore(from) && to === 'app/src/platform/database.ts'),
  },
  {
    sentence: 'Only the store and the inbox of the calm page know the vault',
    isBroken: ({ from, to }) =>
      isVault(to) &&
      !isStore(from) &&
      from !== 'app/src/calm-page/inbox.ts' &&
      !from.startsWith('app/e2e/bench/'),
  },
  {
    sentence: 'Calm and Help need no store and no framework: they work before and without everything else',
    isBroken: ({ from, to, isType }) =>
      isBare(from) && !isType && (FRAMEWORK.includes(to) || to.endsWith('.tsx') || isDeepStore(to)),
  },
  {
    sentence:
      'The calm page knows of features only rules, views, words and the kinds of record that it saves',
    isBroken: ({ from, to }) =>
      isCalmPage(from) && featureOf(to) !== undefined && (to.endsWith('.tsx') || roleOf(to) === 'feature'),
  },
  {
    sentence: 'The shell meets the features through features.ts, and as types',
    isBroken: ({ from, to, isType }) =>
      isIn('shell')(from) && featureOf(to) !== undefined && !isType && !isForAll(to),
  },
  {
    sentence: 'The store knows no feature, no page and no shell',
    isBroken: ({ from, to }) =>
      isStore(from) &&
      from !== 'app/src/store/hooks.ts' &&
      (featureOf(to) !== undefined || isIn('shell')(to) || isIn('ui')(to)),
  },
  {
    sentence: 'The server never imports the vault or the app: it cannot open what it serves',
    isBroken: ({ from, to }) =>
      from.startsWith('server/') && (isVault(to) || to.startsWith('app/') || to.startsWith('vault/')),
  },
  {
    sentence: 'The kernel imports nothing',
    isBroken: ({ from, to }) => from.startsWith('kernel/') && !to.startsWith('kernel/'),
  },
  {
    sentence: 'The vault imports the kernel and its one library, so that an auditor can read it alone',
    isBroken: ({ from, to }) =>
      from.startsWith('vault/') && !to.startsWith('vault/') && ![KERNEL, '@hpke/core'].includes(to),
  },
  {
    sentence: 'What runs for a person imports no test, no test kit, no script and nothing of Node',
    isBroken: ({ from, to }) =>
      /^(app\/src|kernel|vault)\//.test(from) &&
      (/\.test\.tsx?$|(^|[/-])(test|vector)-kit\.ts/.test(to) ||
        to.startsWith('scripts/') ||
        to.startsWith('node:')),
  },
];

/** Of the store, everything but its small doors: what a record is, the fields kept open for Help and Calm, and drafts. */
function isDeepStore(path: string): boolean {
  const doors = ['database', 'bytes', 'drafts', 'trouble', 'record-kind', 'open-field', 'open-fields'].map(
    (name) => `app/src/store/${name}.ts`,
  );
  return isStore(path) && !doors.includes(path);
}

/** Tests and their kits may look everywhere. */
const isTest = (path: string): boolean => /\.test\.tsx?$|(^|[/-])(test|vector|demo)-kit\.tsx?$/.test(path);

/** Runs when the app is built, never on a device. */
const isBuildTime = (path: string): boolean => path === 'app/src/static-pages.tsx';

/** Packages that each workspace has asked for, by its folder. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** Everything that is wrong, as one line each: where, what it imports, and the sentence it breaks. */
export const brokenRules = (links: readonly Link[], asked: Asked): readonly string[] => {
  const real = links.filter(({ from }) => !isTest(from));
  const broken = real.flatMap((link) =>
    dependencyRules
      .filter((rule) => rule.isBroken(link))
      .map((rule) => `${link.from} imports ${link.to}. ${rule.sentence}.`),
  );
  const stray = real
    .filter(({ from, to }) => {
      const packages = asked[/^app\/src\//.test(from) ? 'app' : (from.split('/')[0] ?? '')];
      return (
        packages !== undefined &&
        !isBuildTime(from) &&
        isPackage(to) &&
        !to.includes(':') &&
        !/^(vault|server|scripts)\//.test(to) &&
        !packages.includes(to)
      );
    })
    .map(
      ({ from, to }) =>
        `${from} imports ${to}. What runs for a person is listed as a dependency of its workspace.`,
    );
  const rings = ringsIn(real).map((ring) => `${ring.join(' → ')}. No module needs itself.`);
  return [...new Set([...broken, ...stray, ...rings])];
};
