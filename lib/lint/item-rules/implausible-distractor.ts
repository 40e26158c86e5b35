/**
 * Flaw 2: an option nobody would take: an entity of another type than the key, a figure more than twelve times off that stands nowhere in the
 * dossier.
 */
import { listChoices, type ItemRule } from '../item-rule.ts';

/** An order of magnitude apart is no rival. */
const widestRatio = 12;

export const implausibleDistractor: ItemRule = {
  flaw: 'implausible distractor',
  isFlag: false,
  check: (item, index) => {
    const choices = listChoices(item);
    const typeOf = (text: string) => sortOf(index.findEntity(text)?.type);
    const keys = choices.filter(({ isKey }) => isKey).map(({ text }) => text);
    const keyType = typeOf(keys[0] ?? '');
    const keySize = sizeOf(keys[0] ?? '');
    return choices
      .filter(({ isKey }) => !isKey)
      .flatMap(({ text }) => {
        const type = typeOf(text);
        const size = sizeOf(text);
        const isOtherType = keyType !== undefined && type !== undefined && type !== keyType;
        const isKnown = index.dossier.facts.some(({ figures }) => figures.some(({ value }) => value === size));
        const isFarOff =
          !isKnown &&
          keySize !== undefined &&
          size !== undefined &&
          Math.max(size / keySize, keySize / size) > widestRatio;
        return [
          ...(isOtherType ? [`"${text}" is of type ${type}, the key of type ${keyType}`] : []),
          ...(isFarOff ? [`"${text}" is more than ${widestRatio} times off`] : []),
        ];
      });
  },
};

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** The size of "$3.8 billion" or "20 helicopters"; years have none. */
function sizeOf(text: string): number | undefined {
  const [, digits, scale] = /^\$?([\d,.]+) ([a-z]+)/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1);
}

/** A paper is a publication and an organisation; either may stand beside the other. */
function sortOf(type: string | undefined): string | undefined {
  return type === 'publication' ? 'organisation' : type;
}
