'use client';

interface ErrorPageProps {
  readonly error: Error;
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div role="alert" className="max-w-(--measure)">
      <h1 className="mb-4 text-title">Something broke on this screen.</h1>
      <p className="mb-4">
        Answers are saved as they are given, so reloading loses none of them. The message was: {error.message}
      </p>
      <button type="button" className="button" onClick={reset}>
        Try again
      </button>
    </div>
  );
}
