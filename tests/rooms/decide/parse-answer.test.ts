import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '#lib/rooms/decide/parse-answer.ts';

const schema = v.object({ code: v.string() });
const page = undefined;

describe('what the server has answered', () => {
  it('is what was asked for, or the reason it was refused', () => {
    expect(parseAnswer(200, { code: 'CDF347' }, schema)).toEqual({ ok: true, value: { code: 'CDF347' } });
    const problem = { code: 'room-gone', message: 'There is no such room.' };
    expect(parseAnswer(404, { problem }, schema)).toEqual({ ok: false, error: problem });
  });

  it.each([502, 503, 504, 500, 429])(
    'passes, and is tried again, where a proxy says %d for a server that restarts',
    (status) => {
      expect(parseAnswer(status, page, schema)).toMatchObject({ ok: false, error: { code: 'no-network' } });
      expect(parseAnswer(status, page, v.unknown())).toMatchObject({ ok: false, error: { code: 'no-network' } });
    },
  );

  it.each([
    [404, page],
    [200, page],
    [200, { something: 'else' }],
  ])('is from no server of this app at %d with %o', (status, said) => {
    expect(parseAnswer(status, said, schema)).toMatchObject({ ok: false, error: { code: 'no-server' } });
  });
});
