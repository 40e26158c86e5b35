/** Paths and npm commands that a README names in backticks or code blocks, and that do not exist. */

export interface Project {
  readonly files: readonly string[];
  /** The scripts of package.json. */
  readonly scripts: readonly string[];
}

/** npm knows these without a script. */
const npmCommands = new Set(['ci', 'install', 'run', 'audit', 'ls', 'outdated']);
const npmShorthands = new Set(['start', 'test', 'stop', 'restart']);
const topLevel = /^(?:\.ci|app|components|content|lib|tests)\//;
const fileName = /\.(?:cjs|css|js|json|md|mjs|tsx?)$/;
/** Tools write these, so they need not be there. */
const generated = /^(?:\.next\/|coverage\/|node_modules\/|out\/)|next-env\.d\.ts$|tsconfig\.tsbuildinfo$/;

/** One sentence for each mention that leads nowhere. */
export function findStaleMentions(readme: string, text: string, project: Project): string[] {
  const spans = [...blocksOf(text), ...spansOf(text)];
  const scripts = spans.flatMap(scriptsOf).filter((name) => !project.scripts.includes(name));
  const paths = spans.flatMap(pathsOf).filter((path) => !exists(path, readme, project.files));
  return [...new Set([...scripts.map((name) => `npm run ${name}`), ...paths])].map(
    (what) => `${readme} names ${what}, which does not exist`,
  );
}

const fence = /^ {0,3}```.*\n([^]*?)^ {0,3}```/gm;

/** The lines of code blocks that call npm; other blocks are examples. */
function blocksOf(text: string): string[] {
  return [...text.matchAll(fence)].flatMap(([, block = '']) => block.split('\n').filter((line) => /\bnpm /.test(line)));
}

function spansOf(text: string): string[] {
  return [...text.replace(fence, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span.trim());
}

function scriptsOf(span: string): string[] {
  return [...span.matchAll(/\bnpm (?:(run|run-script) )?(?:-{1,2}[\w=-]+ )*([\w:-]+)/g)].flatMap(
    ([, run, name = '']) => {
      if (run !== undefined || npmShorthands.has(name)) return [name];
      return npmCommands.has(name) ? [] : [`(npm ${name})`];
    },
  );
}

/** A span is a path when it is a single word that looks like one; within a command, when it begins at the top level. */
function pathsOf(span: string): string[] {
  const words = span.split(/\s+/).map((word) => word.replace(/^#(?=\w+\/)/, '').replace(/:\d+$/, ''));
  const single = words.length === 1;
  return words.filter((word) => {
    if (generated.test(word) || word.includes('…') || /^(?:\.\.\/|\/|[a-z]+:)/.test(word)) return false;
    return (
      topLevel.test(word) || (single && fileName.test(word) && !/[(){}=,;"'|]/.test(word.replace(/\{[\w,-]+\}/g, '')))
    );
  });
}

/**
 * `facts/<source>.json` may stand for any source, and beside the folder it lies in; `lib/*` for anything in lib.
 * A path from the top level has to be there as it stands.
 */
function exists(path: string, readme: string, files: readonly string[]): boolean {
  const pattern = path
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/<[^>]+>|\*\*?/g, '\0')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('\0', '[^/]*');
  const begin = topLevel.test(path) || path.startsWith('./') ? '^' : '(?:^|/)';
  const beside = path.startsWith('./') ? readme.replace(/[^/]+$/, '') : '';
  const wanted = new RegExp(`${begin}${beside}${pattern}(?:/|$)`);
  return files.some((file) => wanted.test(file));
}
