import { dayOf, type Id, instant } from '@evenkeel/kernel';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../kinds.ts';
import type { Kept } from '../pause/pause.ts';
import { hardNight } from '../today/morning.ts';
import { manyChanges, SEED } from './demo.ts';
import { life } from './life.content.en.ts';
import { wholeChanges } from './path-changes.ts';
import { pathLife } from './path-life.content.en.ts';

/** London: an hour ahead until the last Sunday of October. */
const offsetAt = (at: number): number => (at < Date.UTC(2026, 9, 25, 1) ? 60 : 0);
const now = instant(Date.UTC(2026, 10, 24, 8, 30));
const span = { now, offsetAt, weeks: 12, seed: SEED };
const changes = wholeChanges(life, pathLife, span);

/** As the store gives them back: the elements of a set under its name. */
const records = changes.map((change) => {
  if (change.type !== 'put') throw new Error('nothing is deleted in the demo');
  const { sets = [] } = kinds.find(({ name }) => name === change.kind) ?? {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(change.fields)) {
    const [set = '', key] = name.split('/');
    if (key === undefined) fields[name] = value;
    else if (sets.includes(set)) fields[set] = { ...(fields[set] as object), [key]: value };
    else throw new Error(`${change.kind} has no set ${set}`);
  }
  return { kind: change.kind, id: change.id, fields };
});
const ofKind = (kind: string) => records.filter((record) => record.kind === kind);
const timesIn = (fields: Record<string, unknown>): readonly number[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'number' && (name === 'at' || name.endsWith('At')) ? [value] : [],
  );

describe('the journal of an invented person', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(wholeChanges(life, pathLife, span)).toEqual(changes);
    expect(wholeChanges(life, pathLife, { ...span, seed: SEED + 1 })).not.toEqual(changes);
  });

  it('has no id twice', () => {
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  it('is taken by the schema of each kind, and knows no kind that the app does not keep', () => {
    for (const { kind, fields } of records) {
      const schema = kinds.find(({ name }) => name === kind)?.schema;
      if (schema === undefined) throw new Error(`no kind ${kind}`);
      expect(v.safeParse(schema, fields).issues ?? [], kind).toEqual([]);
      expect(Object.keys(fields).toSorted(), kind).toEqual(
        Object.keys(v.parse(schema, fields) as object).toSorted(),
      );
    }
  });

  it('lies within twelve weeks that end yesterday, and says nothing of the future', () => {
    const dated = records.filter(({ kind }) => ['trigger', 'pause', 'session'].includes(kind));
    const days = dated.map(({ fields }) => {
      const at = instant(Number(fields.at ?? fields.parkedAt ?? fields.startedAt));
      expect(fields.offsetMinutes).toBe(offsetAt(at));
      return dayOf(at, offsetAt(at));
    });
    expect(['2026-09-01', '2026-09-02', '2026-09-03']).toContain(days.toSorted().at(0));
    expect(days.toSorted().at(-1)).toBe('2026-11-23');
    for (const { fields } of records) expect(Math.max(0, ...timesIn(fields))).toBeLessThanOrEqual(now);
  });

  it('ends on a hard night that the morning asks about', () => {
    const night = hardNight(ofKind('pause') as unknown as Kept[], ofKind('session') as never, {
      now,
      offsetMinutes: 0,
      dayStart: 4,
    });
    expect(night?.wasNight).toBe(true);
    expect(night?.moments.map(({ kind }) => kind)).toContain('pause');
  });

  it('is no fairy tale: fewer and easier nights, a week that falls back, and fears that came true', () => {
    const nightsIn = (from: number, to: number) =>
      ofKind('pause').filter(({ fields }) => {
        const week = 12 - (Number(now) - Number(fields.parkedAt)) / (7 * 86_400_000);
        return week >= from && week < to;
      }).length;
    expect(nightsIn(9, 12)).toBeLessThan(nightsIn(0, 3));
    expect(nightsIn(8, 9)).toBeGreaterThan(nightsIn(7, 8));
    const happened = ofKind('pause').map(({ fields }) => fields.happened);
    expect(happened.filter((one) => one === 'as-feared').length).toBeGreaterThanOrEqual(2);
    expect(happened.filter((one) => one !== undefined).length).toBeGreaterThan(10);
  });

  it('has something of everything that is kept', () => {
    const endings = new Set(ofKind('pause').map(({ fields }) => fields.ending));
    for (const ending of ['let-go', 'ask-once', 'sent-as-it-was', 'check-in-later', 'worry-accurate'])
      expect(endings, ending).toContain(ending);
    const kept = ofKind('pause').map(({ fields }) => (fields.after as { kind: string } | undefined)?.kind);
    for (const kind of ['victory', 'evidence', 'line']) expect(kept, kind).toContain(kind);
    expect(ofKind('session').some(({ fields }) => fields.ground)).toBe(true);
    expect(ofKind('session').some(({ fields }) => fields.worse)).toBe(true);
    expect(ofKind('session').filter(({ fields }) => fields.why === 'practice').length).toBeGreaterThan(15);
    expect(ofKind('trigger').filter(({ fields }) => fields.steady).length).toBeGreaterThan(12);
    expect(ofKind('pause').some(({ fields }) => fields.morning === 'let-be')).toBe(true);
    expect(records.length).toBeGreaterThan(180);
  });

  it('says hardly anything twice', () => {
    const said = new Map<unknown, number>();
    for (const { fields } of records)
      for (const name of ['happened', 'thought', 'wanted', 'did', 'message', 'steady'])
        if (String(fields[name] ?? '').includes(' '))
          said.set(fields[name], (said.get(fields[name]) ?? 0) + 1);
    expect(Math.max(...said.values())).toBeLessThanOrEqual(5);
  });
});

it('a long life has exactly as many records as are asked for, each once', () => {
  for (const count of [2_000, 20_000]) {
    const many = manyChanges(life, count, { now, offsetAt });
    expect(many).toHaveLength(count);
    expect(new Set(many.map(({ id }) => id as Id)).size).toBe(count);
  }
});
