'use client';
/** Keeps the look of the document as the settings say. The page's opening script has put it on; here it follows what is changed. */
import { useEffect } from 'react';
import { lookClasses } from '#lib/settings/look-classes.ts';
import { useSettings } from './use-settings.ts';

export function ApplyLook() {
  const { status, settings } = useSettings((state) => state);
  const { isTextLarger, isMotionReduced } = settings;
  useEffect(() => {
    // Until the settings are read nothing is known of them, and what the page opened with stays.
    if (status === 'unread') return;
    const { classList } = document.documentElement;
    classList.toggle(lookClasses.isTextLarger, isTextLarger);
    classList.toggle(lookClasses.isMotionReduced, isMotionReduced);
  }, [status, isTextLarger, isMotionReduced]);
  return null;
}
