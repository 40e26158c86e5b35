/** A setting that is on or off, with what it does. */
import { useId, type ReactNode } from 'react';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly children?: ReactNode;
  onSwitch(toOn: boolean): void;
}

export function Switch({ label, isOn, children, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div className="mt-3">
      <label className="flex min-h-8 items-center gap-3 font-sans text-ui">
        <input
          type="checkbox"
          className="size-5 accent-sea"
          checked={isOn}
          aria-describedby={children === undefined ? undefined : id}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {label}
      </label>
      {children !== undefined && (
        <p id={id} className="catalogue ml-8">
          {children}
        </p>
      )}
    </div>
  );
}
