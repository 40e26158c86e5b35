/** A link to be copied by hand: a clipboard is not given to pages that come over plain http. */
import { useId } from 'react';

export function LinkField({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId();
  return (
    <div className="mt-3">
      <label htmlFor={id} className="catalogue mb-1 block">
        {label}
      </label>
      <input
        id={id}
        readOnly
        className="field tabular text-ui!"
        value={value}
        onFocus={({ target }) => target.select()}
      />
    </div>
  );
}
