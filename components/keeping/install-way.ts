'use client';
/** How the app is installed where the browser itself offers nothing. */
import { findForgetfulBrowser, isInstalled } from './forgetful-browser.ts';

export type InstallWay = 'installed' | 'handheld' | 'mac' | 'firefox-handheld' | 'firefox' | 'other';

export function findInstallWay(): InstallWay {
  if (isInstalled()) return 'installed';
  const { userAgent } = navigator;
  if (/\bFirefox\//.test(userAgent)) return userAgent.includes('Android') ? 'firefox-handheld' : 'firefox';
  return findForgetfulBrowser() ?? 'other';
}
