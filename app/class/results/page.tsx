import type { Metadata } from 'next';
import { ResultsRoom } from '#components/rooms/report/results-room.tsx';

export const metadata: Metadata = { title: 'Results' };

export default function ResultsPage() {
  return (
    <div className="max-w-(--measure)">
      <h1 className="mb-2 text-title print:hidden">Results</h1>
      <p className="mb-6 print:hidden">
        Reports of a class, saved before, and homework that learners have handed in. The files are read here and go
        nowhere.
      </p>
      <ResultsRoom />
    </div>
  );
}
