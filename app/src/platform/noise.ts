/** Noise as samples, made on this device from a seed: nothing is fetched, and the same seed gives the same sound. */

/** Numbers from 0 to 1 (mulberry32: small and even enough for the ear; nothing secret hangs on it). */
const createChance = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** White noise of so many samples, from −1 to 1. */
export const whiteNoise = (length: number, seed: number): Float32Array<ArrayBuffer> => {
  const chance = createChance(seed);
  return Float32Array.from({ length }, () => chance() * 2 - 1);
};

/** Brown noise: white noise summed up, with a leak that keeps it in the middle. The loudest sample is 1 or −1. */
export const brownNoise = (length: number, seed: number): Float32Array<ArrayBuffer> => {
  const noise = whiteNoise(length, seed);
  let [sum, most] = [0, 0];
  for (let at = 0; at < length; at++) {
    sum = (sum + 0.02 * (noise[at] ?? 0)) / 1.02;
    noise[at] = sum;
    most = Math.max(most, Math.abs(sum));
  }
  return most === 0 ? noise : noise.map((sample) => sample / most);
};

/** Drops that fall by chance, so many in a second, each a short ring that dies away; quiet between them. */
export const drops = (
  length: number,
  rate: number,
  perSecond: number,
  seed: number,
): Float32Array<ArrayBuffer> => {
  const chance = createChance(seed);
  const all = new Float32Array(length);
  const count = Math.round((length / rate) * perSecond);
  for (let drop = 0; drop < count; drop++) {
    const start = Math.floor(chance() * length);
    const pitch = (1200 + 3800 * chance()) / rate;
    const loud = 0.15 + 0.55 * chance() ** 3;
    const lasts = Math.floor(rate * (0.004 + 0.012 * chance()));
    for (let at = 0; at < lasts * 4; at++) {
      // What falls at the end rings on at the beginning: it is played in a circle.
      const place = (start + at) % length;
      const ring = loud * Math.exp(-at / lasts) * Math.sin(2 * Math.PI * pitch * at);
      all[place] = Math.max(-1, Math.min(1, (all[place] ?? 0) + ring));
    }
  }
  return all;
};

/**
 * Shorter by `fade` samples, and without a click where its end meets its beginning: the end is blended into the beginning
 * (with equal power, as the two are not alike).
 */
export const inACircle = (samples: Float32Array, fade: number): Float32Array<ArrayBuffer> => {
  const length = samples.length - fade;
  const circle = new Float32Array(samples.subarray(0, length));
  for (let at = 0; at < fade; at++) {
    const share = at / fade;
    circle[at] = (samples[at] ?? 0) * Math.sqrt(share) + (samples[length + at] ?? 0) * Math.sqrt(1 - share);
  }
  return circle;
};
