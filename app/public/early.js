// Runs before the first paint on every page: the chosen theme, whether this device was here before, and Back after Hide.
(() => {
  const root = document.documentElement;
  const read = (storage, name) => {
    try {
      return window[storage].getItem(name);
    } catch {
      return null; // Storage is switched off.
    }
  };

  const theme = read('localStorage', 'theme');
  if (theme === 'day' || theme === 'night') root.dataset.theme = theme;
  // The browser's own bar goes with the page. Its two colours stand in this order, each for what the device says.
  const bars = ['day', 'night'].map((name, n) => ({
    name,
    bar: document.querySelectorAll('meta[name="theme-color"]')[n],
    byDevice: `(prefers-color-scheme: ${name === 'day' ? 'light' : 'dark'})`,
  }));
  const colourBar = () => {
    const { theme: shown } = root.dataset;
    const media = ({ name, byDevice }) => (shown && (shown === name ? 'all' : 'not all')) || byDevice;
    for (const one of bars) if (one.bar) one.bar.media = media(one);
  };
  colourBar();
  new MutationObserver(colourBar).observe(root, { attributeFilter: ['data-theme'] });

  // In an invented person's journal the mark is the tab's own.
  const demo = read('sessionStorage', 'demo') !== null;
  const keeps = read(demo ? 'sessionStorage' : 'localStorage', 'mark') !== null;
  const isFresh = location.pathname === '/' && !keeps;
  root.classList.add(isFresh ? 'fresh' : 'known');
  if (keeps) root.classList.add('keeps');

  // Back or Forward to a page that was hidden shows nothing and leads away again. Opening it anew, or loading it again, ends
  // the hiding. Where the browser does not say which it was, it counts as Back.
  const leave = () => {
    root.hidden = true;
    location.replace('/measures/');
  };
  const [arrived] = performance.getEntriesByType('navigation');
  if (read('sessionStorage', 'hidden') !== null) {
    const isOpened = arrived?.type === 'navigate' || arrived?.type === 'reload';
    if (isOpened) sessionStorage.removeItem('hidden');
    else leave();
  }
  // A browser may keep a left page whole and show it again at once: it is put away empty-faced, and looked at on return.
  addEventListener('pagehide', (event) => {
    if (event.persisted) root.hidden = true;
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    if (read('sessionStorage', 'hidden') !== null) leave();
    // It belongs to the other journal: nothing more may be written on it.
    else if ((read('sessionStorage', 'demo') !== null) !== demo) location.reload();
    else root.hidden = false;
  });
})();
