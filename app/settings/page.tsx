import type { Metadata } from 'next';
import { SettingsPanel } from '#components/settings/settings-panel.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Settings' };

export default function SettingsPage() {
  const cards = loadBanks().flatMap(({ study }) => study.cards);
  return (
    <div className="max-w-(--measure)">
      <h1 className="mb-2 text-title">Settings</h1>
      <p className="mb-8 text-faded">
        They hold on this device from the next question on. What you answered stays as it is.
      </p>
      <SettingsPanel cards={cards} />
    </div>
  );
}
