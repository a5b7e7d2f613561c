/** What rules may use of the world around them besides the language itself: nothing that tells time, asks chance or keeps. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
