'use client';
/** A code is looked up before anybody is led anywhere: a wrong one is said where it was typed. */
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import * as v from 'valibot';
import { parseRoomCode, sayCodeFault } from '#lib/rooms/room-code.ts';
import { askServer } from './ask-server.ts';

const roomSchema = v.object({ code: v.string() });

export function JoinDoor() {
  const id = useId();
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const join = async () => {
    const code = parseRoomCode(typed);
    if (code === undefined) return setSaid(sayCodeFault(typed));
    const found = await askServer(`/${code}`, roomSchema);
    if (found.ok) router.push(`/class/${found.value.code}`);
    else setSaid(found.error.message);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <label htmlFor={id} className="heading mb-1 block">
        Code
      </label>
      <div className="flex gap-3">
        <input
          id={id}
          className="field tabular tracking-widest uppercase"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          value={typed}
          aria-describedby={`${id}said`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button min-w-24">
          Join
        </button>
      </div>
      <p id={`${id}said`} role="status" className="mt-2 min-h-6 font-sans text-ui">
        {said}
      </p>
    </form>
  );
}
