/** What a build consists of, as its service worker knows it: every file that can be asked for, with its checksum. */
export interface PrecacheFile {
  /** From the app's root on, without a slash at its start; empty for the first page. */
  readonly path: string;
  /** As in a `link` element: `sha256-` and the checksum in base64. */
  readonly integrity: string;
  /** A page comes as a document and, for links followed within the app, as a payload of React's. */
  readonly isPayload?: true;
}

export interface PrecacheList {
  /** The build's id. Each build has a cache of its own. */
  readonly build: string;
  readonly files: readonly PrecacheFile[];
}

/** Shown without network for an address that is not among the files. It is one of them itself. */
export const offlinePage = 'offline';
