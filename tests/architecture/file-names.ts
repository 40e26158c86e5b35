/** Names of files and folders: kebab-case, saying what is inside. */

const folders = /^(?:app|components|lib|tests)\//;
const code = /\.(?:tsx?|css|json)$/;

/** `parse-dossier`, `load-dossiers.server`, `page`; for app also `[slug]`, `[...rest]`, `(group)`, `@slot`, `_private`. */
const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const routeMarks = /^(?:@|_|\(\.{1,3}\)|\(|\[{1,2}(?:\.{3})?)|(?:\)|\]{1,2})$/g;

const vague = new Set(['common', 'helper', 'helpers', 'misc', 'stuff', 'util', 'utils', 'utilities']);
const barrel = /^index\.[jt]sx?$/;

/** One sentence for each bad name. */
export function findBadNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) => folders.test(path) && code.test(path))
    .flatMap((path) =>
      path
        .split('/')
        .map((name) => judge(name, path.startsWith('app/')))
        .flatMap((fault) => (fault === undefined ? [] : [`${path}: ${fault}`])),
    );
}

function judge(name: string, inApp: boolean): string | undefined {
  if (barrel.test(name)) return `${name} hides where a name is defined: import the file that defines it`;
  const stem = inApp ? name.replace(routeMarks, '') : name;
  if (!kebab.test(stem)) return `${name} is not in kebab-case`;
  const word = stem.split(/[-.]/).find((each) => vague.has(each));
  return word === undefined ? undefined : `"${word}" says nothing: name what it does`;
}
