/** The foot of a question that is handed in: what is still missing, and the button that hands in. */
interface CheckFootProps {
  readonly hint: string | undefined;
  onCheck(): void;
}

export function CheckFoot({ hint, onCheck }: CheckFootProps) {
  return (
    <>
      {hint !== undefined && (
        <p role="alert" className="catalogue mt-2 text-vermilion!">
          {hint}
        </p>
      )}
      <div className="mt-4 flex justify-end">
        <button type="button" className="button min-w-32" onClick={onCheck}>
          Check
        </button>
      </div>
    </>
  );
}
