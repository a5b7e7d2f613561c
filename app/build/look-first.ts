import type { Plugin } from 'vite';

const SHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const MODULE = /\s*<script type="module"/;

/**
 * A page with its stylesheets before its modules. The water moves by CSS alone, so on a slow line the look must not queue
 * behind scripts. `early.js` stays before both: a stylesheet above it would hold it, and the page's body, back.
 */
export const withLookFirst = (html: string): string => {
  const sheets = html.match(SHEET) ?? [];
  const bare = html.replace(SHEET, '');
  const at = bare.search(MODULE);
  return at === -1 || sheets.length === 0 ? html : bare.slice(0, at) + sheets.join('') + bare.slice(at);
};

/** Puts the look of each page before its modules; Vite itself writes it after them. */
export const lookFirst = (): Plugin => ({
  name: 'evenkeel:look-first',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: withLookFirst },
});
