/** The key that does what a button does; there is room for it beside a keyboard only. */
export function Key({ name }: { readonly name: string }) {
  return <kbd className="ml-1 hidden font-sans text-note opacity-70 md:inline">{name}</kbd>;
}
