/**
 * Addresses of songs and lists, as people paste them. What is opened is only what the person tapped; the app asks none of
 * them for anything.
 */

/** The web, and the players that have an address of their own. Everything else (a script, a file) is refused. */
const ALLOWED = ['https:', 'http:', 'spotify:', 'deezer:', 'tidal:', 'music:', 'soundcloud:'];

/** `open.example.com/list` without the beginning that browsers leave out. */
const BARE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u;

/** How many characters (UTF-16) there is room for. */
const MOST = 2000;

/** The address that a tap may open, or nothing if this is none. */
export const linkHref = (text: string): string | undefined => {
  const typed = text.trim();
  if (typed === '' || typed.length > MOST || /\s/u.test(typed)) return undefined;
  try {
    const url = new URL(BARE.test(typed) ? `https://${typed}` : typed);
    if (!ALLOWED.includes(url.protocol)) return undefined;
    if (url.protocol.startsWith('http') && !url.hostname.includes('.')) return undefined;
    return url.href;
  } catch {
    return undefined;
  }
};

/** Whose address it is, to be read before the tap: the site, or the name of the player. */
export const linkHost = (href: string): string => {
  const url = new URL(href);
  return url.hostname.replace(/^www\./u, '') || url.protocol.replace(':', '');
};
