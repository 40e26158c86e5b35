import { printBank } from '#lib/generate/bank-lines.ts';
import { findBank, loadBanks } from '../../../banks.server.ts';

/** The questions of a dossier as a static file, made at build time. A text by its name too: every host sends texts compressed. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly slug: string }> }) {
  const { slug } = await params;
  const bank = findBank(slug);
  if (!bank) return new Response('There is no such dossier.', { status: 404 });
  return new Response(printBank(bank.study), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
