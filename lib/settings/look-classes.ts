/** The settings that change how every page looks, and the class that each puts on the document, where the style sheet finds it. */
import type { Settings } from './settings.ts';

export const lookClasses = {
  isTextLarger: 'larger-text',
  isMotionReduced: 'no-motion',
} as const satisfies Partial<Record<keyof Settings, string>>;
