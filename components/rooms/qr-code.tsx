/** A link as a QR code, drawn here. Dark on light in both themes: many readers do not know the other way round. */
import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for whoever does not see it. */
  readonly label: string;
  readonly className?: string;
}

/** Light modules around the code; ISO/IEC 18004 asks for four. */
const border = 4;

export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`block ${className}`}
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#ffffff" />
      <path d={squares.join('')} fill="#000000" />
    </svg>
  );
}
