/** What a chart draws is there: facts that hold those figures, all in one unit, each with a date where years are drawn. */
import type { Problem, ProblemCode } from '#lib/core/problem.ts';
import type { Chart, ChartFigure } from './chart-schema.ts';
import type { Dossier } from './dossier.ts';

export function checkCharts({ charts, facts }: Dossier, file: string): Problem[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const problem = (code: ProblemCode, path: string, message: string): Problem => ({ code, file, path, message });
  const checkFigure = ({ axis, scale, unit }: Chart, { fact: id, figure: name }: ChartFigure, path: string) => {
    const fact = known.get(id);
    if (fact === undefined) return problem('unknown-reference', `${path}.fact`, `there is no fact "${id}"`);
    const figure = fact.figures.find((each) => each.id === name);
    if (figure === undefined) return problem('unknown-reference', `${path}.figure`, `${id} has no figure "${name}"`);
    const misfit = (message: string) => problem('chart-misfit', path, `${id}: ${message}`);
    if (figure.unit !== unit) return misfit(`counts ${figure.unit}, the chart ${unit}`);
    if (figure.value < 0) return misfit('is less than nothing, and bars begin at zero');
    if (scale === 'log' && figure.value === 0) return misfit('zero has no place on a scale of powers of ten');
    if (axis === 'year' && figure.when === undefined) return misfit('has no date, so it has no place among years');
    return undefined;
  };
  return charts.flatMap((chart, at) => {
    const path = `$.charts[${at}]`;
    const isAgain = charts.findIndex(({ id }) => id === chart.id) < at;
    return [
      ...(isAgain ? [problem('duplicate-id', `${path}.id`, `a second chart is called "${chart.id}"; rename one`)] : []),
      ...chart.figures.flatMap((figure, place) => checkFigure(chart, figure, `${path}.figures[${place}]`) ?? []),
      ...chart.beside.flatMap((id, place) =>
        known.has(id) ? [] : [problem('unknown-reference', `${path}.beside[${place}]`, `there is no fact "${id}"`)],
      ),
    ];
  });
}
