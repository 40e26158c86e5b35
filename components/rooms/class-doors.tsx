'use client';
/** The two doors of a class: in with a code, or to a quiz of one's own. */
import Link from 'next/link';
import { HostRooms } from './host/host-rooms.tsx';
import { HostShelf } from './host/host-shelf.tsx';
import { JoinDoor } from './join-door.tsx';

export function ClassDoors() {
  return (
    <div className="grid gap-10 md:grid-cols-2 md:gap-0 md:divide-x md:divide-rule">
      <section aria-labelledby="join" className="md:pr-10">
        <h2 id="join" className="mb-2 text-stem">
          Join a quiz
        </h2>
        <p className="mb-4">
          Type the six letters and digits on the screen, or point your phone’s camera at the square beside them. No
          account is needed.
        </p>
        <JoinDoor />
      </section>
      <section aria-labelledby="host" className="md:pl-10">
        <h2 id="host" className="mb-2 text-stem">
          Host a quiz
        </h2>
        <p className="mb-4">
          Choose questions, show a code on the projector, lead from your phone. After each question the class sees the
          answer, why, and where it stands.
        </p>
        <Link href="/class/new" prefetch={false} className="button">
          Build a quiz
        </Link>
        <HostRooms />
        <HostShelf />
        <p className="mt-8 font-sans text-ui">
          <Link href="/class/results" prefetch={false}>
            Results
          </Link>
          : open a saved report, or the homework that learners have handed in.
        </p>
      </section>
    </div>
  );
}
