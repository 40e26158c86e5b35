'use client';
/** The practices that this tab has begun, by their links. */
import { dropTabText, readTabText, writeTabText } from '../keeping/tab-text.ts';

const placeOf = (link: string) => `dossier-practice ${link}`;

export const readRun = (link: string) => readTabText(placeOf(link));
export const writeRun = (link: string, run: string) => writeTabText(placeOf(link), run);
export const dropRun = (link: string) => dropTabText(placeOf(link));
