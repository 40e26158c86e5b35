/** A test that was begun with another version of the questions: it can be handed in as it is, not gone on with. */
interface OldTestProps {
  onHandIn(): void;
}

export function OldTest({ onHandIn }: OldTestProps) {
  return (
    <section aria-labelledby="old">
      <h1 id="old" className="mb-4 text-title">
        The questions have changed.
      </h1>
      <p className="mb-6">
        This test was begun with another version of the questions, so it cannot be gone on with. What you answered is
        kept. Hand it in to see what it says.
      </p>
      <button type="button" className="button" onClick={onHandIn}>
        Hand in
      </button>
    </section>
  );
}
