// Runs before the first paint on every page: the chosen theme, whether this device was here before, and Back after Hide.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'day' || theme === 'night') root.dataset.theme = theme;
    const isFresh = location.pathname === '/' && localStorage.getItem('mark') === null;
    root.classList.add(isFresh ? 'fresh' : 'known');
    const arrived = performance.getEntriesByType('navigation')[0];
    if (sessionStorage.getItem('hidden') !== null && location.pathname !== '/measures/') {
      if (arrived && arrived.type === 'back_forward') {
        root.hidden = true;
        location.replace('/measures/');
      } else sessionStorage.removeItem('hidden');
    }
  } catch {
    root.classList.add('known');
  }
})();
