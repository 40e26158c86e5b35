import { describe, expect, it } from 'vitest';
import { parseJson } from '#lib/core/parse-json.ts';

describe('parseJson', () => {
  it('reads what JSON.stringify writes', () => {
    const value = { name: 'Ufa', years: [2015], note: null };
    expect(parseJson(JSON.stringify(value))).toEqual(value);
  });

  it.each(['', 'undefined', '{', "{'a': 1}", '[1,]'])('tells of %j that it is no JSON by undefined', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
