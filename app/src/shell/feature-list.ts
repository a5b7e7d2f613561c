import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Feature } from './feature.ts';

const FeaturesContext = createContext<readonly Feature[]>([]);
export const FeaturesProvider = FeaturesContext.Provider;

/** All features, for a page that shows what they offer (Today and its cards). */
export const useFeatures = (): readonly Feature[] => useContext(FeaturesContext);
