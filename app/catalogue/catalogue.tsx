/** The catalogue of parts, for those who build the app: every part in every state. Not linked, not kept for offline. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Button, Chips } from '../src/ui/parts.tsx';
import { Parts } from './parts.tsx';

const isLarge = signal(false);

const enlarge = () => {
  isLarge.value = !isLarge.value;
  document.documentElement.classList.toggle('large', isLarge.value);
};

const sets = [
  { key: 'day', title: 'Parts and their states, by day', theme: 'day', dir: 'ltr' },
  { key: 'night', title: 'Parts and their states, by night', theme: 'night', dir: 'ltr' },
  { key: 'rtl', title: 'Parts and their states, from right to left', theme: 'day', dir: 'rtl' },
] as const;

const Catalogue = () => (
  <main>
    <h1 class="unseen">Parts</h1>
    <div class="parts">
      <Chips
        label="How to look at them"
        options={[{ key: 'large', label: 'Text at 200 %' }]}
        chosen={isLarge.value ? ['large'] : []}
        onToggle={enlarge}
        pick="many"
      >
        <Button look="bare" onPress={() => document.querySelector('[data-theme="night"]')?.scrollIntoView()}>
          To the night
        </Button>
      </Chips>
    </div>
    {sets.map(({ key, title, theme, dir }) => (
      <section key={key} class="part-set" data-theme={theme} dir={dir} aria-labelledby={key}>
        <div class="parts">
          <h2 id={key}>{title}</h2>
          <Parts set={key} />
        </div>
      </section>
    ))}
  </main>
);

const host = document.getElementById('catalogue');
if (host !== null) render(<Catalogue />, host);
