/** The answer as the learner gave it, a line for each part. */
export function YourAnswer({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="mb-6 border-l-4 border-sea pl-4">
      <p className="catalogue">Your answer</p>
      {lines.map((line) => (
        <p key={line} className="leading-snug">
          {line}
        </p>
      ))}
    </div>
  );
}
