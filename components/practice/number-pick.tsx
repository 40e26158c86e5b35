/** One of the usual numbers, or the one that a link brought along. */
import { PickField } from './pick-field.tsx';

interface NumberPickProps {
  readonly title: string;
  readonly value: number;
  readonly usual: readonly number[];
  nameOf(value: number): string;
  onChange(value: number): void;
}

export function NumberPick({ title, value, usual, nameOf, onChange }: NumberPickProps) {
  const offered = [...new Set([...usual, value])].toSorted((a, b) => a - b);
  return (
    <PickField
      title={title}
      value={String(value)}
      options={offered.map((each) => ({ value: String(each), name: nameOf(each) }))}
      onChange={(text) => onChange(Number(text))}
    />
  );
}
