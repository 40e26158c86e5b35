/** Who may import whom, as data. To add a module or a dependency, add its line here. */

/** `app` imports `components`, and both import `lib`; never the other way round. */
export const layers: readonly string[] = ['lib', 'components', 'app'];

/** A module of `lib` imports modules of lower rank only: never its neighbours in rank, never upwards, types included. */
export const libRanks: Readonly<Record<string, number>> = {
  core: 0,
  facts: 1,
  items: 1,
  offline: 1,
  charts: 2,
  distractors: 2,
  lint: 2,
  maps: 2,
  schedule: 2,
  timeline: 2,
  generate: 3,
  audit: 3,
  reviews: 3,
  settings: 3,
  progress: 4,
  study: 4,
  practice: 4,
  search: 4,
  assess: 4,
  import: 4,
  export: 4,
  rooms: 5,
  statistics: 5,
  commands: 6,
};

/** The only files of app, components and lib that may import a package. The commands may import any. */
export const doors: readonly { readonly package: RegExp; readonly door: RegExp }[] = [
  { package: /^ts-fsrs$/, door: /^lib\/schedule\/fsrs-scheduler\.ts$/ },
  { package: /^idb$/, door: /^lib\/reviews\/indexeddb-review-log\.ts$/ },
  { package: /^zustand\/.+$/, door: /^lib\/.+-store\.ts$/ },
  { package: /^zustand$/, door: /^components\/(?:.+\/)?use-[^/]+\.ts$/ },
  { package: /^minisearch$/, door: /^lib\/search\/search-engine\.ts$/ },
  { package: /^node:/, door: /\.server\.ts$/ },
];

/** What `lib` never imports, in any file: it runs on a server, in a worker and in a test alike. */
export const packagesOfTheScreen =
  /^(?:react|react-dom|next|styled-jsx|tailwindcss|@base-ui\/.+|@radix-ui\/.+|lucide-react|@fontsource.*)(?:\/|$)/;

/** What any file of `lib` may import; any other package without a door above has one file as its door. */
export const packagesOfEveryone: readonly string[] = ['valibot'];
