/** Draws the map of states, once, when the app is built. */
import { listAtlasLands, type AtlasLand, type Shape } from './atlas.ts';
import { disputedAreas, type DisputedRecord } from './disputed-areas.ts';
import { drawOutline, drawShape, findMiddle, frame, measureShape } from './frame.ts';
import { measureOutline, parseOutline } from './outline.ts';
import type { DisputedArea, StateMap } from './state-map.ts';

/** A state can be asked for when three quarters of its land lie in the frame and cover so many square units. */
const leastShare = 3 / 4;
const leastArea = 12;

/** What the atlas draws by itself but lies within a state; the glacier of Siachen lies under the hatching of Kashmir. */
const wholeOf: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN', AX: 'FI', KAS: 'IN' };
/** Neither states nor claimed by more than one. */
const dependencies = ['FO', 'GG', 'IM', 'JE'];

export function buildStateMap(): StateMap {
  const lands = listAtlasLands().filter(({ shape }) => measureShape(shape).seen > 0);
  const states = lands
    .filter(({ code, shape }) => isState(code) && canBeFound(shape))
    .map(({ code, shape }) => ({ code, area: Math.round(measureShape(shape).seen), ...drawWhole(code, shape, lands) }))
    .toSorted((a, b) => b.area - a.area);
  const found = new Set(states.map(({ code }) => code));
  const others = lands.filter(({ code }) => !found.has(wholeOf[code] ?? code) && !isDisputed(code));
  return {
    ...frame,
    states,
    disputed: disputedAreas.map((area) => buildDisputed(area, lands)),
    otherLand: others.map(({ shape }) => drawShape(shape)).join(''),
  };
}

const isDisputed = (code: string) => disputedAreas.some(({ shape }) => 'atlas' in shape && shape.atlas === code);
const isState = (code: string) => !isDisputed(code) && !dependencies.includes(code) && !(code in wholeOf);

function canBeFound(shape: Shape): boolean {
  const { seen, whole } = measureShape(shape);
  return seen >= leastArea && seen / whole >= leastShare;
}

function drawWhole(code: string, shape: Shape, lands: readonly AtlasLand[]) {
  const parts = lands.filter((land) => wholeOf[land.code] === code).map((land) => drawShape(land.shape));
  return { at: findMiddle(shape), path: [drawShape(shape), ...parts].join('') };
}

function buildDisputed({ id, name, label, status, shape }: DisputedRecord, lands: readonly AtlasLand[]): DisputedArea {
  const drawn = drawDisputed(shape, lands);
  return { code: id, name, label, status, ...drawn, area: Math.round(measureOutline(parseOutline(drawn.path))) };
}

function drawDisputed(shape: DisputedRecord['shape'], lands: readonly AtlasLand[]) {
  if ('outline' in shape) return { ...drawOutline(shape.outline), within: shape.within };
  const land = lands.find(({ code }) => code === shape.atlas);
  if (land === undefined) throw new Error(`The atlas has no ${shape.atlas} in the frame.`);
  return { at: findMiddle(land.shape), path: drawShape(land.shape) };
}
