/** Flaw 15: an article before the gap, or a verb in the stem, that fits some answers only. */
import { listChoices, type ItemRule } from '../item-rule.ts';

export const grammaticalCue: ItemRule = {
  flaw: 'grammatical cue',
  isFlag: false,
  check: (item) => {
    const before = 'before' in item ? item.before : undefined;
    const article = before === undefined ? undefined : /\b(an?)\s*$/i.exec(before)?.[1];
    const asksForOne = /^(?:which|what) (?:state|country|city|person|minister|paper|newspaper|region|year)\b/i.test(
      item.stem,
    );
    const several = listChoices(item).filter(({ text }) => / and /.test(text) && /^[A-Z]\w* and [A-Z]/.test(text));
    return [
      ...(article === undefined ? [] : [`the gap follows "${article}", which tells how the answer begins`]),
      ...(asksForOne ? several.map(({ text }) => `the stem asks for one, and "${text}" names two`) : []),
    ];
  },
};
