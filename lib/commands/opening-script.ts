/**
 * The script that stands before every other of a page. It guards what comes after it, puts on the look that the learner chose, and
 * marks a device on which something has been answered: the app's own scripts come later than the first frame, and a page would jump.
 */
import { lookClasses } from '#lib/settings/look-classes.ts';
import { recordVersion, settingsName } from '#lib/settings/stored-settings.ts';
import { begunClass, begunName } from '#lib/study/first-question.ts';
import { buildTrustedScripts } from './trusted-scripts.ts';

/** `base` is the app's sub-path, empty at the root of a host. */
export function buildOpeningScript(base: string): string {
  return `${buildTrustedScripts(base)};${lookScript};${begunScript}`;
}

/** What cannot be read, or is of another version, leaves the usual look; the settings themselves tell of it later. */
const lookScript =
  `try{const{version,settings}=JSON.parse(localStorage.getItem(${JSON.stringify(settingsName)}));` +
  `if(version===${recordVersion})for(const[setting,look]of ${JSON.stringify(Object.entries(lookClasses))})` +
  `if(settings[setting]===true)document.documentElement.classList.add(look)}catch{}`;

const begunScript =
  `try{if(localStorage.getItem(${JSON.stringify(begunName)}))` +
  `document.documentElement.classList.add(${JSON.stringify(begunClass)})}catch{}`;
