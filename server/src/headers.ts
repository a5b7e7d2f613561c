/**
 * The strict headers of every answer. `headers.json` is their golden copy: a change here is a change of what we promise,
 * and the test makes it be said twice.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types evenkeel',
];

/**
 * What the app asks of the device: the tones of the breath, copying, a screen that stays on. (The share sheet is not named:
 * it is ours by default, and desktop browsers complain that they do not know it.)
 */
const used = ['autoplay', 'clipboard-write', 'screen-wake-lock'];

/** Every other feature that browsers know in November 2026, refused to us and to whatever might be put into the page. */
const refused = [
  ...['accelerometer', 'browsing-topics', 'camera', 'clipboard-read', 'compute-pressure', 'deferred-fetch'],
  ...[
    'digital-credentials-get',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
  ],
  ...['gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map', 'language-model'],
  ...[
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
  ],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'serial', 'storage-access', 'summarizer'],
  ...['sync-xhr', 'translator', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** Two years, in seconds: what browsers ask for before they preload a name. */
const TWO_YEARS = 63_072_000;

export const strictHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy.join('; '),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': [
    ...used.map((name) => `${name}=(self)`),
    ...refused.map((name) => `${name}=()`),
  ].join(', '),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': `max-age=${TWO_YEARS}; includeSubDomains; preload`,
  'x-content-type-options': 'nosniff',
};

/** A file whose name carries its content never changes; everything else is asked for again. */
const cacheFor = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * The worker that derives keys from a passphrase may compile WebAssembly, and is the only script that may; it can fetch
 * nothing at all. Everything else about it is as strict as elsewhere.
 */
const derivingPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The headers of one file, by its path from the root of the site. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  'cache-control': cacheFor(path),
  ...(path.startsWith('/assets/argon2id.worker-') ? { 'content-security-policy': derivingPolicy } : {}),
});
