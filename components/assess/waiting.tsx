/** While questions and tests are being read. */
export function Waiting() {
  return (
    <>
      <h1 className="mb-3 text-title">Test yourself</h1>
      <p role="status" className="catalogue">
        Opening your tests …
      </p>
    </>
  );
}
