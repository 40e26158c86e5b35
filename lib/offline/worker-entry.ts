/** Where the service worker begins. The build puts its list in place of the name (`lib/commands/bundle-worker.ts`). */
import { runOfflineWorker } from './offline-worker.ts';
import type { PrecacheList } from './precache-list.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const PRECACHE_LIST: PrecacheList;

runOfflineWorker(self, PRECACHE_LIST);
