/** Reads a number as people write it: 3.8bn, 3,800 million, $3.8 billion, 40 %, 2 crore, 3.8e9. */

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  billions: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** Sign, digits, and up to two scale words, as in "thousand million". */
const shape = /^([+-]?)([\d.,\s']+(?:e[+-]?\d+)?)\s*([a-z]*)\s*([a-z]{4,})?/;
/** A range, a fraction or a power: which number is meant is not ours to choose. */
const secondNumber = /^[+-]?[\d.,\s']+(?:to\b|or\b|[^\p{L}\d\s.,'(]+)\s*\d/u;

export interface TypedQuantity {
  readonly value: number;
  /** True when the writer gave a scale word, so that the field's own scale is not applied. */
  readonly scaled: boolean;
}

/** `undefined` when it is no number. Currency signs, "about", units behind the number and percent signs are passed over. */
export function parseQuantity(typed: string): TypedQuantity | undefined {
  if (typed.length > 60) return undefined;
  const text = typed
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/^\s*−/, '-')
    .toLowerCase()
    .replace(/us\$|usd|[$€£₹₽~≈]|about|around|roughly|some|approximately/g, '')
    .trim();
  const found = shape.exec(text);
  const digits = found?.[2] === undefined ? undefined : readDigits(found[2]);
  if (found === null || digits === undefined || secondNumber.test(text)) return undefined;
  const scale = readScale(found[3]);
  const scaleOfScale = scale === undefined ? undefined : readScale(found[4]);
  const sign = found[1] === '-' ? -1 : 1;
  const value = sign * digits * (scale ?? 1) * (scaleOfScale ?? 1);
  return Number.isFinite(value) ? { value, scaled: scale !== undefined } : undefined;
}

function readScale(word = ''): number | undefined {
  return Object.hasOwn(scales, word) ? scales[word] : undefined;
}

/** Groups of three behind a comma, point, space or apostrophe are thousands; another comma is a decimal comma. */
function readDigits(raw: string): number | undefined {
  const text = raw.trim();
  const dotDecimal = /^\d+\.\d{3}$/; // 3.800 is three point eight, not three thousand eight hundred
  const grouped = /^([1-9]\d{0,2}([,\s'.])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text);
  if (grouped && !dotDecimal.test(text)) return Number(`${grouped[1]?.replace(/\D/g, '')}.${grouped[3] ?? 0}`);
  const plain = text.replace(',', '.');
  return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/.test(plain) ? Number(plain) : undefined;
}
