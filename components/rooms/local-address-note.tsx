/** Warns where links and codes hold an address that leads every other device to itself. */
const local = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

export function LocalAddressNote({ origin }: { readonly origin: string }) {
  if (!local.test(origin)) return null;
  return (
    <p className="my-2 border-l-2 border-ochre pl-3 font-sans text-ui">
      “{origin}” leads every other device to itself. Open this page by the computer’s address in your network, which the
      server printed as it started.
    </p>
  );
}
