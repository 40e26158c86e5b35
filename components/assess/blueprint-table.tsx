/** The blueprint as a table to be edited: how many questions of each topic at each level. */
import { totalOf, type Blueprint } from '#lib/assess/blueprint.ts';
import { levelNames, levels } from '#lib/assess/level.ts';
import { ScrollRegion } from '../frame/scroll-region.tsx';

interface BlueprintTableProps {
  readonly blueprint: Blueprint;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  onChange(blueprint: Blueprint): void;
}

const mostInCell = 99;

export function BlueprintTable({ blueprint, topics, onChange }: BlueprintTableProps) {
  return (
    <ScrollRegion name="Blueprint">
      <table className="w-full font-sans text-ui">
        <caption className="catalogue pb-2 text-left">
          Questions by topic and level, {totalOf(blueprint)} in all. The weights of a check are the same.
        </caption>
        <thead>
          <tr className="border-b border-line text-faded">
            <th scope="col" className="py-1.5 text-left font-normal">
              Topic
            </th>
            {levels.map((level) => (
              <th key={level} scope="col" className="py-1.5 pl-2 text-right text-note font-normal">
                {levelNames[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ id, name }) => (
            <tr key={id} className="border-b border-rule">
              <th scope="row" className="py-1 pr-2 text-left leading-tight font-normal">
                {name}
              </th>
              {blueprint.map((cell, at) =>
                cell.topic === id ? (
                  <td key={cell.level} className="py-1 pl-2 text-right">
                    <input
                      type="number"
                      min={0}
                      max={mostInCell}
                      inputMode="numeric"
                      aria-label={`${name}, ${levelNames[cell.level]}`}
                      value={cell.count}
                      onChange={({ target }) => {
                        const count = Math.min(Math.max(Math.trunc(Number(target.value) || 0), 0), mostInCell);
                        onChange(blueprint.with(at, { ...cell, count }));
                      }}
                      className="tabular min-h-9 w-12 border border-line bg-sheet px-1 text-right"
                    />
                  </td>
                ) : null,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
