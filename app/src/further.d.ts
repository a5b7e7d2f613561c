/** Written by build/further.ts when the app is built, from further-features.ts. */
declare module 'evenkeel:further' {
  export const further: readonly import('./shell/feature.ts').FurtherFeature[];
}
