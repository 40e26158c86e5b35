'use client';
/** Uses up the key of the address, if there is one, before what lies behind opens. */
import { useEffect, useState, type ReactNode } from 'react';
import { enterByFragment } from './enter-room.ts';
import { RoomAside } from './room-aside.tsx';

interface RoomDoorProps {
  readonly code: string;
  readonly as: 'host' | 'projector' | 'player';
  readonly children: ReactNode;
}

export function RoomDoor({ code, as, children }: RoomDoorProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const enter = async () => {
      const entered = await enterByFragment(code, as);
      if (entered?.ok === false) setProblem(entered.error.message);
      else setOpen(true);
    };
    void enter();
  }, [code, as]);
  if (isOpen) return children;
  return <RoomAside isOut={problem !== undefined} text={problem ?? 'Opening the room …'} />;
}
