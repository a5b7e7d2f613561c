import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Feature, FurtherFeature } from './feature.ts';

const FeaturesContext = createContext<readonly Feature[]>([]);
export const FeaturesProvider = FeaturesContext.Provider;

/** The features of the first page of the table of contents, for a page that shows what they offer (Today and its cards). */
export const useFeatures = (): readonly Feature[] => useContext(FeaturesContext);

const FurtherContext = createContext<() => Promise<readonly FurtherFeature[]>>(async () => []);
export const FurtherProvider = FurtherContext.Provider;

/** Fetches its second page. */
export const useFurther = (): (() => Promise<readonly FurtherFeature[]>) => useContext(FurtherContext);
