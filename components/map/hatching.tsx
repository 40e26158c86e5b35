/** The pattern of disputed areas. `scale` keeps its lines as fine on a part of the map as on the whole. */
export function Hatching({ id, scale }: { readonly id: string; readonly scale: number }) {
  return (
    <defs>
      <pattern
        id={id}
        width="16"
        height="16"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale}) rotate(45)`}
      >
        <rect width="16" height="16" className="fill-land" stroke="none" />
        <path d="M0 0v16" className="stroke-vermilion" strokeWidth="8" />
      </pattern>
    </defs>
  );
}
