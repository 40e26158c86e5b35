/** The time for the questions to come, as a class turns out to need more or less than was set. */
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { HostView } from '#lib/rooms/view/room-view.ts';
import { listTimings, nameTiming } from '../room-words.ts';
import { TimingPick } from './timing-pick.tsx';

interface HostTimerProps {
  readonly view: Pick<HostView, 'settings' | 'phase'>;
  onCommand(command: HostCommand): void;
}

export function HostTimer({ view: { settings, phase }, onCommand }: HostTimerProps) {
  const name = listTimings(settings).find(({ value }) => value === nameTiming(settings))?.name;
  return (
    <details className="border-t border-rule py-2">
      <summary className="min-h-9 pt-1 font-sans text-ui text-sea">Timer: {name}</summary>
      {phase === 'asking' && (
        <p className="catalogue">The open question keeps its time; what is set here holds from the next one on.</p>
      )}
      <div className="*:border-b-0">
        <TimingPick timing={settings} onChange={(timing) => onCommand({ type: 'time', ...timing })} />
      </div>
    </details>
  );
}
