/** While the questions and the log are being read. */
export function PreQuizWaiting() {
  return (
    <>
      <h1 className="mb-3 text-title">Before you read</h1>
      <p role="status" className="catalogue">
        Opening the questions …
      </p>
    </>
  );
}
