import '@fontsource/newsreader/latin-400.css';
import '@fontsource-variable/public-sans/wght.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '#components/frame/site-frame.tsx';
import { paper } from './theme-colours.ts';

export const metadata: Metadata = {
  title: { default: 'Dossier', template: '%s · Dossier' },
  description:
    'Learn geopolitics from documents. Every question comes from a stored fact with its source, paragraph, speaker and date.',
  appleWebApp: { title: 'Dossier' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SiteFrame>{children}</SiteFrame>
      </body>
    </html>
  );
}
