'use client';
/** Puts the look that the learner chose on the document, where the style sheet finds it. */
import { useEffect } from 'react';
import { useSettings } from './use-settings.ts';

export function ApplyLook() {
  const { isTextLarger, isMotionReduced } = useSettings((state) => state.settings);
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle('larger-text', isTextLarger);
    classList.toggle('no-motion', isMotionReduced);
  }, [isTextLarger, isMotionReduced]);
  return null;
}
