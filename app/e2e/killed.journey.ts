import { signsOf } from './at-rest.ts';
import { appAddress, expect, journey } from './journey.ts';
import {
  CANARY,
  createMoments,
  killWhileSaving,
  killWhileSetting,
  pass,
  SHARE,
  spoiltOf,
  type Tally,
  withFiles,
} from './killing.ts';
import { filesWith } from './own-browser.ts';
import { field } from './ways.ts';

const say = (name: string, tally: Tally, begun: number): void => {
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`kills ${JSON.stringify({ name, ...tally, seconds })}`);
};

const expectWhole = ({ lost, spoilt, kills }: Tally, rounds: number): void => {
  expect({ lost, spoilt, kills }).toEqual({ lost: [], spoilt: [], kills: rounds });
};

for (const kind of ['open', 'locked'] as const)
  journey(
    `killed ${SHARE[kind]} times while it saves into a vault that is ${kind}, a browser loses no message that it said was parked, and spoils nothing`,
    async () => {
      journey.setTimeout(60_000 + SHARE[kind] * 60_000);
      const begun = performance.now();
      const tally = await killWhileSaving(kind, SHARE[kind]);
      say(kind, tally, begun);
      expectWhole(tally, SHARE[kind]);
      expect(tally.promised).toBeGreaterThan(0);
    },
  );

journey(
  `killed ${SHARE.setting} times while the first passphrase is set, a browser has everything, under the old keys or the new`,
  async () => {
    journey.setTimeout(60_000 + SHARE.setting * 60_000);
    const begun = performance.now();
    const tally = await killWhileSetting(SHARE.setting);
    say('setting', tally, begun);
    expectWhole(tally, SHARE.setting);
    expect(tally.setting.before + tally.setting.after).toBe(SHARE.setting);
  },
);

journey('a browser that is killed while somebody types keeps what was typed two seconds before', async () => {
  journey.setTimeout(120_000);
  const moments = createMoments(4);
  await withFiles(async (start, folder) => {
    for (const at of ['/calm/', '/pause/']) {
      const { page, kill } = await start();
      await page.goto(appAddress() + at);
      const early = `${CANARY} ${at} are you`;
      const late = ' mad at me or why do you not write back to me';
      await field(page).fill(early);
      await pass(2_000);
      const typing = field(page)
        .pressSequentially(late, { delay: 20 })
        .catch(() => undefined);
      await pass(moments.ofTyping());
      await kill();
      await typing;

      const { page: next, kill: end } = await start();
      await next.goto(appAddress() + at);
      // Calm gives it back with the first touch: before that the page belongs to the breath.
      await field(next).focus();
      await expect(field(next)).toHaveValue(new RegExp(`^${early}`));
      expect(spoiltOf([await field(next).inputValue()], [early + late])).toEqual([]);
      await field(next).fill('');
      await pass(at === '/calm/' ? 1_500 : 500);
      await end();
    }
    expect(filesWith(folder, signsOf(CANARY))).toEqual([]);
  });
});
