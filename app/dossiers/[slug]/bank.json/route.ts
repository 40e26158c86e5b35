import { findBank, loadBanks } from '../../../banks.server.ts';

/** The questions of a dossier as a static file, made at build time. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly slug: string }> }) {
  const { slug } = await params;
  return Response.json(findBank(slug)?.study);
}
