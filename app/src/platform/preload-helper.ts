/**
 * Fetches a part of the app together with its styles. Stands in the place of Vite's own helper, which knows of nonces and
 * old browsers and weighs six times as much on every page; see build/own-preload.ts.
 */

const sheets = new Map<string, Promise<void>>();

const fetchSheet = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (document.querySelector(`link[rel=stylesheet][href="${href}"]`) !== null) {
      resolve();
      return;
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      // The next try asks anew.
      link.remove();
      sheets.delete(href);
      reject(new Error('The styles of a part could not be fetched.'));
    };
    document.head.append(link);
  });

const sheetOnce = (path: string): Promise<void> => {
  const href = `/${path}`;
  const asked = sheets.get(href) ?? fetchSheet(href);
  sheets.set(href, asked);
  return asked;
};

/**
 * Nothing is drawn before its styles are there; both are fetched side by side. The name is Vite's.
 * @public
 */
export const __vitePreload = async <Part>(
  load: () => Promise<Part>,
  paths: readonly string[] = [],
): Promise<Part> => {
  const [part] = await Promise.all([load(), ...paths.map(sheetOnce)]);
  return part;
};
