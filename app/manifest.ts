import type { MetadataRoute } from 'next';
import { ownAddress } from '#components/frame/own-address.ts';
import any192 from './_icons/any-192.png';
import any512 from './_icons/any-512.png';
import maskable512 from './_icons/maskable-512.png';
import { paper } from './theme-colours.ts';

export const dynamic = 'force-static';

/** What an installed Dossier is called and looks like. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: ownAddress('/'),
    name: 'Dossier',
    short_name: 'Dossier',
    description: 'Learn geopolitics from documents, with and without network.',
    lang: 'en',
    categories: ['education'],
    start_url: ownAddress('/'),
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: ownAddress('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: any192.src, sizes: '192x192', type: 'image/png' },
      { src: any512.src, sizes: '512x512', type: 'image/png' },
      { src: maskable512.src, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Study', url: ownAddress('/study') },
      { name: 'Read', url: ownAddress('/dossiers') },
    ],
  };
}
