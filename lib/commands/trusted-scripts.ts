/**
 * The one policy of a page under Trusted Types. Text never becomes markup or a script; Next loads its scripts by their address, and
 * such an address has to be one of this build's own files, or the service worker's.
 */

/** The script that sets it up. `base` is the app's sub-path, empty at the root of a host. */
export function buildTrustedScripts(base: string): string {
  const worker = JSON.stringify(`${base}/sw.js`);
  const files = JSON.stringify(`${base}/_next/static/`);
  return (
    `globalThis.trustedTypes?.createPolicy("default",{createScriptURL(text){` +
    `const{origin,pathname}=new URL(text,location.href);` +
    `const isOwn=origin===location.origin&&(pathname===${worker}||pathname.startsWith(${files}));` +
    `return isOwn?text:null}})`
  );
}

/** What the content policy says about it. */
export const trustedTypesDirectives: readonly string[] = [
  'trusted-types default',
  "require-trusted-types-for 'script'",
];
