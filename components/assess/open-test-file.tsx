'use client';
/** Brings in a test that was saved as a JSON file, here or on another device: a union, nothing is replaced. */
import { useState } from 'react';
import { parseAttemptFile } from '#lib/assess/attempt-file.ts';
import { recordEvents } from '../progress/record-events.ts';

export function OpenTestFile() {
  const [said, setSaid] = useState('');
  const open = async (file: File) => {
    const events = parseAttemptFile(await file.text());
    if (!events.ok) return setSaid(events.error.message);
    const isKept = await recordEvents(events.value);
    setSaid(
      isKept
        ? 'The test is among yours now; what was here already was left as it is.'
        : 'The test is in this tab only: the browser did not save it.',
    );
  };
  return (
    <div className="mt-6">
      <label className="button-plain focus-within:outline-2 focus-within:outline-offset-3 focus-within:outline-sea">
        Open a saved test
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void open(file);
          }}
        />
      </label>
      <p role="status" className="mt-3 min-h-6 font-sans text-ui">
        {said}
      </p>
    </div>
  );
}
