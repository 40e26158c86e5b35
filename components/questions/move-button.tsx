/** Moves an entry by one place, with a name that says what moves. */
import { SignButton } from '../frame/sign-button.tsx';

interface MoveButtonProps {
  readonly direction: 'up' | 'down';
  readonly name: string;
  readonly isOff: boolean;
  onMove(): void;
}

const shapes = { up: 'M3 10l5-5 5 5', down: 'M3 6l5 5 5-5' } as const;

export function MoveButton({ direction, name, isOff, onMove }: MoveButtonProps) {
  return (
    <SignButton name={`Move ${direction}: ${name}`} shape={shapes[direction]} isOff={isOff} isLow onPress={onMove} />
  );
}
