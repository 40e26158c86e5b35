/** Flaw 15: an article before the gap, or a stem that asks for one thing, where an option names two. */
import { listChoices, type ItemRule } from '../item-rule.ts';

export const grammaticalCue: ItemRule = {
  flaw: 'grammatical cue',
  isFlag: false,
  check: (item, index) => {
    const before = 'before' in item ? item.before : undefined;
    const article = before === undefined ? undefined : /\b(an?)\s*$/i.exec(before)?.[1];
    const asksForOne = /^(?:which|what) (?:state|country|city|person|minister|paper|newspaper|region|year)\b/i.test(
      item.stem,
    );
    const several = listChoices(item).filter(
      ({ text }) => /^\p{Lu}.* and \p{Lu}/u.test(text) && index.findEntity(text) === undefined,
    );
    return [
      ...(article === undefined ? [] : [`the gap follows "${article}", which tells how the answer begins`]),
      ...(asksForOne ? several.map(({ text }) => `the stem asks for one, and "${text}" names two`) : []),
    ];
  },
};
