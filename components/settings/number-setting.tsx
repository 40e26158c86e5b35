'use client';
/** A whole number within its range. */
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { DraftField } from './draft-field.tsx';

interface NumberSettingProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly range: readonly [number, number];
  onChange(value: number): void;
}

export function NumberSetting({ label, unit, value, range: [least, most], onChange }: NumberSettingProps) {
  const parse = (text: string): Result<number, string> => {
    const given = Number(text);
    const fits = text.trim() !== '' && Number.isInteger(given) && given >= least && given <= most;
    return fits
      ? ok(given)
      : refuse(`A whole number from ${least} to ${most}, please. Until then it stays at ${value}.`);
  };
  const take = (given: number) => {
    if (given !== value) onChange(given);
  };
  return (
    <DraftField label={label} unit={unit} text={String(value)} isNumeric width="w-20" parse={parse} onChange={take} />
  );
}
