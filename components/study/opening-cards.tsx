/** Stands where the first question will. */
export function OpeningCards() {
  return (
    <p role="status" className="catalogue">
      Opening your cards …
    </p>
  );
}
