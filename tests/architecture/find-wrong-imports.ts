/** The imports that go against the layers: upwards, sideways, past a door, or to where they cannot be followed. */
import { unknownSpecifier, printEdge, type Edge } from './import-graph.ts';
import { doors, layers, libRanks, packagesOfEveryone, packagesOfTheScreen } from './layers.ts';

const rules = [
  checkKnown,
  checkLayer,
  checkRank,
  checkDoor,
  checkScreen,
  checkServer,
  checkCommands,
  checkTests,
  checkBarrel,
];

/** One sentence for each wrong import. */
export function findWrongImports(edges: readonly Edge[]): string[] {
  const own = edges.filter(({ from }) => layers.includes(layerOf(from)));
  const single = own.flatMap((edge) => {
    const reasons = rules.map((rule) => rule(edge)).filter((reason) => reason !== undefined);
    return reasons.map((reason) => printEdge(edge, reason));
  });
  return [...single, ...findSecondDoors(own)];
}

const layerOf = (path: string) => path.split('/')[0] ?? '';
const moduleOf = (path: string) => (/^lib\/[^/]+\//.test(path) ? path.split('/')[1] : undefined);

function checkKnown({ specifier }: Edge): string | undefined {
  return specifier === unknownSpecifier ? 'an import is a plain string, so that it can be followed' : undefined;
}

function checkLayer({ from, file }: Edge): string | undefined {
  if (file === undefined) return undefined;
  const [lower, upper] = [layers.indexOf(layerOf(from)), layers.indexOf(layerOf(file))];
  return upper > lower ? `${layerOf(from)} is below ${layerOf(file)}` : undefined;
}

function checkRank({ from, file }: Edge): string | undefined {
  const [importing, imported] = [moduleOf(from), file === undefined ? undefined : moduleOf(file)];
  if (importing === undefined || imported === undefined || importing === imported) return undefined;
  const [rank, other] = [libRanks[importing], libRanks[imported]];
  if (rank === undefined) return `lib/${importing} has no rank in tests/architecture/layers.ts`;
  if (other === undefined) return `lib/${imported} has no rank in tests/architecture/layers.ts`;
  return other < rank ? undefined : `lib/${importing} (rank ${rank}) may not import lib/${imported} (rank ${other})`;
}

function checkDoor({ from, file, specifier }: Edge): string | undefined {
  if (file !== undefined || isCommand(from)) return undefined;
  const found = doors.filter((each) => each.package.test(specifier));
  if (found.length === 0 || found.some(({ door }) => door.test(from))) return undefined;
  return `only ${found.map(({ door }) => door.source.replaceAll('\\', '')).join(' or ')} may`;
}

function checkScreen({ from, specifier }: Edge): string | undefined {
  return layerOf(from) === 'lib' && packagesOfTheScreen.test(specifier) ? 'lib knows no screen' : undefined;
}

function checkServer({ from, file }: Edge): string | undefined {
  if (file === undefined || !isServer(file)) return undefined;
  const allowed = layerOf(from) === 'app' || isCommand(from) || isServer(from);
  return allowed ? undefined : 'only app, lib/commands, tests and other server files may import a server file';
}

function checkCommands({ from, file }: Edge): string | undefined {
  return file !== undefined && isCommand(file) && !isCommand(from) ? 'commands are for the terminal' : undefined;
}

function checkTests({ file }: Edge): string | undefined {
  return file !== undefined && layerOf(file) === 'tests' ? 'what is shipped does not know its tests' : undefined;
}

function checkBarrel({ passesOn }: Edge): string | undefined {
  return passesOn ? 'nothing is passed on: import the file that defines the name' : undefined;
}

const isServer = (path: string) => path.endsWith('.server.ts');
const isCommand = (path: string) => path.startsWith('lib/commands/');

/** A package of `lib` that has no door in the table still has one: the first file to import it. */
function findSecondDoors(edges: readonly Edge[]): string[] {
  const packages = edges.filter(
    ({ from, file, specifier }) =>
      file === undefined &&
      layerOf(from) === 'lib' &&
      !isCommand(from) &&
      specifier !== unknownSpecifier &&
      !packagesOfEveryone.includes(specifier) &&
      !doors.some((each) => each.package.test(specifier)),
  );
  return packages.flatMap((edge) => {
    const first = packages.find(({ specifier }) => specifier === edge.specifier)?.from ?? edge.from;
    return first === edge.from ? [] : [printEdge(edge, `${first} is its door already`)];
  });
}
