// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenFields, OpenValues } from '../../store/open-field.ts';
import { elToDom } from '../../ui/element.ts';
import { type HelpHost, mountHelp } from './help-mount.ts';
import { helpParts } from './help-view.ts';
import { countries } from './helplines.ts';

const fieldsOver = (kept: Map<string, unknown>, refuses = false): OpenFields => ({
  get: async (name) => kept.get(name) as never,
  set: async (name, value) => {
    if (!refuses) kept.set(name, value);
    return !refuses;
  },
  remove: async (name) => {
    if (!refuses) kept.delete(name);
    return !refuses;
  },
});

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  document.body.replaceChildren();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

const opened = async (kept: Partial<OpenValues>, more: Partial<HelpHost> & { refuses?: boolean } = {}) => {
  const map = new Map<string, unknown>(Object.entries(kept));
  const main = document.createElement('main');
  main.append(...helpParts().map(elToDom));
  document.body.append(main);
  const host = {
    openFields: fieldsOver(map, more.refuses),
    languages: [],
    today: '2026-12-01',
    target: '',
    ...more,
  };
  stop = mountHelp(main, host);
  await settled();
  const byAct = (act: string, name = ''): HTMLElement => {
    const found = [...main.querySelectorAll<HTMLElement>(`[data-act="${act}"]`)].find((button) =>
      button.textContent?.includes(name),
    );
    if (found === undefined) throw new Error(`no ${act} ${name}`);
    return found;
  };
  return {
    main,
    map,
    press: async (act: string, name?: string) => {
      byAct(act, name).click();
      await settled();
    },
    type: (id: string, text: string) => {
      const input = main.querySelector<HTMLInputElement>(`#${id}`);
      if (input === null) throw new Error(`no field ${id}`);
      input.value = text;
    },
    send: async () => {
      main.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await settled();
    },
    list: () => main.querySelector<HTMLElement>('[data-part="countries"]'),
    part: (name: string) => main.querySelector<HTMLElement>(`[data-part="${name}"]`),
    /** What stands on the page before the list of countries. */
    top: () =>
      ['danger', 'yours', 'lines']
        .map((name) => main.querySelector(`[data-part="${name}"]`)?.textContent ?? '')
        .join(''),
    status: (after: string) => main.querySelector(`[data-status="${after}"]`)?.textContent ?? '',
  };
};

describe('The country of the help lines', () => {
  it('is not guessed: without a choice the whole list stands there', async () => {
    const page = await opened({});
    expect(page.list()?.hidden).toBe(false);
    expect(page.top()).not.toContain('Change country');
  });

  it('is suggested in words from the language of the browser, and kept only after a tap', async () => {
    const page = await opened({}, { languages: ['de-AT'] });
    expect(page.part('suggested')?.textContent).toContain('Austria');
    expect(page.map.has('country')).toBe(false);
    await page.press('keep-country', 'Show Austria');
    expect(page.map.get('country')).toBe('AT');
  });

  it('stands first once it is chosen, and the list goes behind Change country', async () => {
    const page = await opened({ country: 'FR' });
    expect(page.top()).toContain('France');
    expect(page.top()).toContain('3114');
    expect(page.list()?.hidden).toBe(true);
    await page.press('change-country');
    expect(page.list()?.hidden).toBe(false);
    expect(document.activeElement?.id).toBe('choose-country');
    await page.press('keep-country', 'Put Spain first');
    expect(page.top()).toContain('Spain');
    expect(page.map.get('country')).toBe('ES');
    expect(document.activeElement?.id).toBe('chosen-country');
  });

  it('is suggested by a row like the others, first in the list, and by no button of its own', async () => {
    const page = await opened({}, { languages: ['de-AT'] });
    const suggested = page.part('suggested');
    expect(suggested?.querySelector('button')?.className).toBe('row');
    expect(page.list()?.contains(suggested)).toBe(true);
    expect(page.part('lines')?.querySelector('button')).toBeNull();
    await page.press('keep-country', 'Show Austria');
    expect(suggested?.childElementCount).toBe(0);
  });

  it('has what to ring in danger before everything else, also before someone trusted', async () => {
    const trusted = { name: 'Jo', number: '07700 900123', words: '' };
    const page = await opened({ country: 'NO', trusted });
    const links = [...page.main.querySelectorAll<HTMLAnchorElement>('a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.slice(0, 5)).toEqual([
      'tel:113',
      'tel:112',
      'sms:07700900123',
      'tel:07700900123',
      'tel:116123',
    ]);
  });

  it('leads a person who is afraid straight to the lines for that, as big links on top', async () => {
    const page = await opened({ country: 'GB' }, { target: 'unsafe' });
    expect(document.activeElement?.id).toBe('unsafe');
    expect(document.querySelectorAll('#unsafe')).toHaveLength(1);
    const links = [...document.querySelectorAll('#unsafe a.btn')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(4);
    expect(links[0]).toBe('tel:08082000247');
    const { main } = page;
    expect(main.querySelector('a')?.getAttribute('href')).toBe('tel:999');
    expect(page.part('danger')?.contains(document.activeElement)).toBe(true);
    expect(page.part('lines')?.textContent).toContain('Samaritans');
  });

  it('shows a person who is afraid the line of the country their browser suggests, and names the country', async () => {
    await opened({}, { target: 'unsafe', languages: ['de-DE'] });
    const box = document.activeElement;
    expect(box?.textContent).toContain('Germany');
    expect(box?.querySelector('a.btn')?.getAttribute('href')).toBe('tel:116016');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('tel:112');
    expect(document.querySelector('[data-part="danger"]')?.textContent).toContain('Emergency, Germany');
  });

  it.each(countries.map(({ code }) => code))(
    'has a way to a person in the box for someone who is afraid, or says what to do: %s',
    async (country) => {
      await opened({ country }, { target: 'unsafe' });
      const box = document.querySelector('#unsafe');
      const links = [...(box?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
      expect(links.every((href) => /^(tel:|https:)/.test(href))).toBe(true);
      expect(links.length > 0 || box?.textContent?.includes('ring 112')).toBe(true);
    },
  );

  it('says so when the list has grown old', async () => {
    const young = await opened({ country: 'GB' });
    expect(young.top()).not.toContain('more than six months old');
    stop?.();
    document.body.replaceChildren();
    const old = await opened({ country: 'GB' }, { today: '2027-06-01' });
    expect(old.top()).toContain('more than six months old');
  });
});

describe('Someone you trust', () => {
  it('stands above the lines once there is someone, and a link leads there', async () => {
    const trusted = { name: 'Jo', number: '', words: '' };
    const page = await opened({ country: 'GB', trusted }, { target: 'trusted' });
    expect(document.activeElement?.id).toBe('trusted');
    const yours = page.part('yours');
    expect(yours?.contains(document.activeElement)).toBe(true);
    const after = yours?.compareDocumentPosition(page.part('lines') as Node) ?? 0;
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('can be added where nobody is there yet: the link leads to that', async () => {
    const page = await opened({}, { target: 'trusted' });
    expect(document.activeElement?.id).toBe('trusted');
    expect(page.part('own')?.contains(document.activeElement)).toBe(true);
  });

  it('is kept with their words, can be rung and texted, and can be removed', async () => {
    const page = await opened({});
    await page.press('edit-trusted');
    expect(page.part('own')?.textContent).toContain('is not sealed');
    page.type('own-name', 'Jo');
    page.type('own-number', '07700 900123');
    page.type('own-words', 'Ring me, even late.');
    await page.send();
    expect(page.map.get('trusted')).toEqual({
      name: 'Jo',
      number: '07700 900123',
      words: 'Ring me, even late.',
    });
    const yours = page.part('yours');
    expect(yours?.querySelector('a[href="tel:07700900123"]')?.textContent).toBe('Ring Jo');
    expect(yours?.querySelector('a[href="sms:07700900123"]')?.textContent).toBe('Text Jo');
    expect(page.status('yours')).toBe('Kept.');
    expect(yours?.contains(document.activeElement)).toBe(true);
    await page.press('edit-trusted');
    expect(yours?.querySelector('form')).not.toBeNull();
    await page.press('remove');
    expect(page.map.has('trusted')).toBe(false);
    expect([page.status('yours'), page.status('own')]).toEqual(['', 'Removed.']);
    expect(document.activeElement?.textContent).toBe('Add someone');
  });

  it('stays on the page when the browser keeps nothing, and the page says so', async () => {
    const page = await opened({}, { refuses: true });
    await page.press('edit-trusted');
    page.type('own-name', 'Jo');
    await page.send();
    expect(page.part('yours')?.textContent).toContain('Jo');
    expect(page.status('yours')).toContain('would not keep it');
  });
});

describe('A number of your own', () => {
  it('that cannot be dialled is pointed out, and what was typed is still there', async () => {
    const page = await opened({});
    await page.press('add-line');
    page.type('own-name', 'Night line');
    page.type('own-number', 'ask Sam');
    await page.send();
    const wrong = page.part('own')?.querySelector<HTMLInputElement>('[aria-invalid]');
    expect(wrong?.value).toBe('ask Sam');
    expect(document.activeElement).toBe(wrong);
    expect(page.map.has('ownLines')).toBe(false);
  });

  it('is added beside the others, changed and removed', async () => {
    const page = await opened({ ownLines: [{ name: 'Dr Ames', number: '020 7946 0000' }] });
    await page.press('add-line');
    page.type('own-name', 'Night line');
    page.type('own-number', '116 123');
    await page.send();
    await page.press('edit-line', 'Dr Ames');
    page.type('own-number', '020 7946 0001');
    await page.send();
    expect(page.map.get('ownLines')).toEqual([
      { name: 'Dr Ames', number: '020 7946 0001' },
      { name: 'Night line', number: '116 123' },
    ]);
    await page.press('edit-line', 'Night line');
    await page.press('remove');
    expect(page.map.get('ownLines')).toHaveLength(1);
  });

  it('typed before the device has answered does not push out those that were kept', async () => {
    const kept = new Map<string, unknown>([['ownLines', [{ name: 'Dr Ames', number: '15' }]]]);
    const disk = Promise.withResolvers<void>();
    const quick = fieldsOver(kept);
    const slow: OpenFields = {
      ...quick,
      get: async (name) => {
        await disk.promise;
        return quick.get(name);
      },
    };
    const page = await opened({}, { openFields: slow });
    await page.press('add-line');
    page.type('own-name', 'Night line');
    page.type('own-number', '116 123');
    const sent = page.send();
    disk.resolve();
    await sent;
    await settled();
    expect(kept.get('ownLines')).toHaveLength(2);
  });
});
