'use client';
/** The door of a room: a name, typed or drawn, and a team where there are teams. No account and nothing else is asked for. */
import { useId, useState, type SubmitEvent } from 'react';
import * as v from 'valibot';
import { buildRandom } from '#lib/core/random.ts';
import { drawNames } from '#lib/rooms/drawn-name.ts';
import { findNameTooLong } from '#lib/rooms/player-name.ts';
import { newId } from '../../study/new-id.ts';
import { NameField } from '../name-field.tsx';
import { PlayerNote } from './player-note.tsx';
import { sendJoin } from './send-join.ts';

/** What the server tells whoever has the code. */
export const guestSchema = v.object({
  title: v.string(),
  phase: v.string(),
  isLocked: v.boolean(),
  names: v.picklist(['free', 'drawn']),
  teams: v.array(v.string()),
  isJoined: v.boolean(),
});

export type Guest = v.InferOutput<typeof guestSchema>;

interface PlayerJoinProps {
  readonly code: string;
  readonly room: Guest;
  onJoined(): void;
}

export function PlayerJoin({ code, room, onJoined, onLookAgain }: PlayerJoinProps & { onLookAgain(): void }) {
  if (room.phase === 'closed') {
    return <PlayerNote title="This room is closed">The quiz is over; nobody can join it any more.</PlayerNote>;
  }
  return (
    <>
      <p className="catalogue mb-1">Join the quiz</p>
      <h1 className="mb-6 text-title">{room.title === '' ? 'Quiz' : room.title}</h1>
      {room.isLocked ? (
        <>
          <p className="mb-4">The host has locked this room. Ask the host to unlock it.</p>
          <button type="button" className="button-plain" onClick={onLookAgain}>
            Look again
          </button>
        </>
      ) : (
        <JoinForm code={code} room={room} onJoined={onJoined} />
      )}
    </>
  );
}

const offered = 4;
const draw = () => drawNames(buildRandom(newId()), offered, () => false);

function JoinForm({ code, room, onJoined }: PlayerJoinProps) {
  const id = useId();
  const isDrawn = room.names === 'drawn';
  const [names, setNames] = useState(draw);
  const [name, setName] = useState('');
  const [team, setTeam] = useState<string>();
  const [said, setSaid] = useState('');
  const join = async (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = isDrawn ? (names.includes(name) ? name : names[0]) : name.trim();
    if (chosen === undefined || chosen === '') return setSaid('Type a name, or take one of those on offer.');
    // Said beside the field already.
    if (findNameTooLong(chosen) !== undefined) return setSaid('');
    const joined = await sendJoin(code, { name: chosen, ...(team === undefined ? {} : { team }) });
    if (joined.ok) onJoined();
    else setSaid(joined.error.message);
  };
  return (
    <form onSubmit={(event) => void join(event)} className="space-y-6">
      {!isDrawn && (
        <NameField
          label="Your name here"
          note="Others see it on the screen. It need not be your real one."
          autoComplete="off"
          value={name}
          onChange={setName}
        />
      )}
      <fieldset>
        <legend className="heading mb-2">{isDrawn ? 'Choose your name' : 'Or take one of these'}</legend>
        <div className="grid grid-cols-2 gap-2">
          {names.map((one) => (
            <Choice key={one} name={`${id}name`} label={one} isChosen={one === name} onChoose={() => setName(one)} />
          ))}
        </div>
        <button
          type="button"
          className="mt-2 min-h-8 font-sans text-ui text-sea underline"
          onClick={() => setNames(draw())}
        >
          Other names
        </button>
      </fieldset>
      {room.teams.length > 0 && (
        <fieldset>
          <legend className="heading mb-2">Your team</legend>
          <div className="grid grid-cols-2 gap-2">
            {room.teams.map((one) => (
              <Choice key={one} name={`${id}team`} label={one} isChosen={one === team} onChoose={() => setTeam(one)} />
            ))}
          </div>
          <p className="catalogue mt-1">Leave it open, and you come into the smallest.</p>
        </fieldset>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="font-sans text-ui text-vermilion">
          {said}
        </p>
        <button type="submit" className="button ml-auto min-w-32">
          Join
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Choice({ name, label, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-center gap-2 border border-rule bg-sheet px-3 py-1.5 text-ui has-checked:border-sea">
      <input type="radio" className="accent-sea" name={name} checked={isChosen} onChange={onChoose} />
      <span className="min-w-0 break-words">{label}</span>
    </label>
  );
}
