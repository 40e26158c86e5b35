'use client';
/** Asks once more for the address that could not be had. */
export function TryAgain() {
  return (
    <button type="button" className="button" onClick={() => location.reload()}>
      Try this page again
    </button>
  );
}
