/**
 * Every browser on an iPhone or iPad adds to the home screen by the same share menu. `touchPoints` tells an iPad (which calls
 * itself a Mac) from a Mac.
 */
export const isIphone = (userAgent: string, touchPoints: number): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && touchPoints > 1);
