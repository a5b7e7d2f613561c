import { describe, expect, it } from 'vitest';
import { elToHtml } from '../../ui/element.ts';
import { helpPage } from './help-view.ts';
import { countries } from './helplines.ts';
import { smsHref, telHref } from './phone.ts';

const html = elToHtml(helpPage());
const sections = new Map(
  [...html.matchAll(/<details class="country" id="country-(..)">([\s\S]*?)<div data-first/g)].map(
    ([, code = '', body = '']) => [code, body],
  ),
);
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('The Help page with scripts off', () => {
  it('holds every country with its emergency number first', () => {
    expect([...sections.keys()]).toEqual(countries.map(({ code }) => code));
    for (const { code, emergency } of countries) {
      const first = /href="([^"]*)"/.exec(sections.get(code) ?? '')?.[1];
      expect(first, code).toBe(telHref(emergency));
    }
  });

  it('makes each number something to ring or to text', () => {
    for (const { code, crisis, unsafe } of countries) {
      const body = sections.get(code) ?? '';
      for (const { call, text, word } of [...crisis, ...unsafe]) {
        if (call !== undefined) expect(body).toContain(`href="${telHref(call)}"`);
        if (text !== undefined)
          expect(body).toContain(`href="${smsHref(text, word)?.replace('&', '&amp;')}"`);
      }
    }
  });

  it('makes no link where there is no number', () => {
    const swiss = sections.get('CH') ?? '';
    expect(swiss).toContain('Your canton has its own victim support');
    expect(count(swiss, 'href="tel:')).toBe(2);
  });

  it('has findahelpline.com beside every list, and says how sure the numbers are', () => {
    for (const [code, body] of sections) {
      expect(body, code).toContain('href="https://findahelpline.com" rel="noreferrer noopener"');
      expect(body, code).toContain('Numbers can change');
      expect(body, code).toMatch(/Seen in a public source|Well known, not checked lately|Please check first/);
    }
    expect(sections.get('GB')).toContain(
      'Seen in a public source of 2024 to 2026: Samaritans, Shout. Well known, not checked lately: Refuge, England, Scotland',
    );
    expect(sections.get('DE')).toContain('lately: 116 123.');
    expect(sections.get('SG')).toContain('Seen in a public source of 2024 to 2026: Police 999.');
  });

  it('says where numbers come from in one sentence, and the rest only to whoever asks', () => {
    for (const [code, body] of sections) {
      const said = /<p class="small">(.*?)<\/p>/.exec(body)?.[1] ?? '';
      expect(said.replace(/<[^>]*>/g, ''), code).toBe(
        'Numbers can change. Also look here: findahelpline.com',
      );
      expect(body, code).toMatch(/<details class="fold"><summary>/);
    }
  });

  it('asks to check an unsure number on its own row', () => {
    expect(sections.get('IT')).toMatch(/Telefono Amico[\s\S]*Please check this number first/);
  });

  it('speaks to fear of someone close in one place that others can point to', () => {
    expect(count(html, 'id="unsafe"')).toBe(1);
  });

  it('loads nothing from elsewhere and carries no script and no style', () => {
    expect(html).not.toMatch(/<script|<style|style=|src=/);
  });
});
