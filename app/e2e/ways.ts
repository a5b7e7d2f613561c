/** The ways through the night that several journeys walk: by role and label, as a person does. */
import type { Page } from './journey.ts';

export const MESSAGE = ' are you mad at me?? 👩‍👧 שלום ';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
export const field = (page: Page) => page.getByRole('textbox', { name: 'Type it here, not there.' });

export const hours = (count: number): number => count * 3_600_000;
