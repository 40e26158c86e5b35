import type { Metadata } from 'next';
import { ClassDoors } from '#components/rooms/class-doors.tsx';

export const metadata: Metadata = { title: 'Class' };

export default function ClassPage() {
  return (
    <>
      <h1 className="mb-8 text-title">Class</h1>
      <ClassDoors />
    </>
  );
}
