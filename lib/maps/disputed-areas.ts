/**
 * The areas in the frame that more than one state claims, with who holds and who claims each, as of 2026. Where the atlas
 * has no outline of its own, one is drawn here by hand, roughly: good enough to hatch, not to measure.
 */
import type { LongitudeLatitude } from './frame.ts';

export interface DisputedRecord {
  readonly id: string;
  readonly name: string;
  /** The name as a map has room for it. */
  readonly label: string;
  readonly status: string;
  /** The atlas's mark of the area, or longitude and latitude of a rough outline, cut off at the edges of `within`. */
  readonly shape:
    { readonly atlas: string } | { readonly outline: readonly LongitudeLatitude[]; readonly within: readonly string[] };
}

export const disputedAreas: readonly DisputedRecord[] = [
  {
    id: 'kashmir',
    name: 'Jammu and Kashmir with Aksai Chin',
    label: 'Kashmir',
    status: 'India, Pakistan and China each hold a part. India claims all of it; Pakistan claims most of it.',
    shape: {
      within: ['IN', 'PK', 'CN'],
      outline: [[73.6, 33.3], [74, 32.9], [74.7, 32.45], [75.4, 32.25], [75.9, 32.75], [76.8, 33.1], [77.4, 32.8], [78.3, 32.5], [78.75, 32.6], [79.4, 32.6], [79.2, 33.2], [79.5, 34.4], [80.2, 35.4], [79.6, 35.9], [78.6, 36], [77.9, 35.5], [76.9, 35.75], [76.1, 36.7], [75.3, 37], [74.6, 37.1], [73.7, 36.9], [72.6, 36.3], [72.6, 35.9], [73.2, 35.6], [73.8, 35.2], [73.7, 34.8], [73.35, 34.4], [73.55, 33.8]], // prettier-ignore
    },
  },
  {
    id: 'arunachal',
    name: 'Arunachal Pradesh',
    label: 'Arunachal Pradesh',
    status: 'Held by India; claimed by China.',
    shape: {
      within: ['IN'],
      outline: [[91.55, 26.95], [91.4, 27.9], [92.6, 28.4], [94.2, 29.5], [96, 29.8], [97.6, 28.5], [97.6, 27], [96, 26.9], [95.3, 26.6], [95.3, 27.2], [95.9, 27.8], [95, 27.8], [94.2, 27.5], [93.4, 26.9], [92.4, 26.9]], // prettier-ignore
    },
  },
  {
    id: 'taiwan',
    name: 'Taiwan',
    label: 'Taiwan',
    status: 'Governed from Taipei; claimed by China.',
    shape: { atlas: 'TW' },
  },
  {
    id: 'south-kurils',
    name: 'Southern Kuril Islands',
    label: 'Southern Kurils',
    status: 'Held by Russia; claimed by Japan as its Northern Territories.',
    shape: { within: ['RU'], outline: [[145.1, 43.1], [147.2, 43.2], [149.5, 45.3], [148.6, 46], [145.1, 44.6]] }, // prettier-ignore
  },
  {
    id: 'crimea',
    name: 'Crimea',
    label: 'Crimea',
    status: 'Held by Russia since 2014, which claims it; the UN General Assembly holds it to be Ukraine’s.',
    shape: {
      within: ['UA'],
      outline: [[32.2, 45.5], [33, 46], [33.6, 46.15], [34.5, 46], [34.85, 46], [35.5, 45.5], [36.8, 45.6], [36.8, 44.9], [35, 44.2], [33.2, 44.2], [32.2, 45.2]], // prettier-ignore
    },
  },
  {
    id: 'eastern-ukraine',
    name: 'Luhansk, Donetsk, Zaporizhzhia and Kherson',
    label: 'Luhansk to Kherson',
    status:
      'Claimed by Russia since 2022, which holds most of them; the UN General Assembly holds them to be Ukraine’s.',
    shape: {
      within: ['UA'],
      outline: [[31.6, 46.5], [32.1, 46.9], [33, 47.5], [34.2, 47.5], [35.1, 48.1], [36.6, 47.9], [36.7, 48.6], [37.9, 49.2], [37.9, 50], [39, 50], [40.4, 49.6], [40.2, 47.7], [38.3, 47], [37, 46.4], [35.3, 46], [34.85, 46.1], [33.6, 46.2], [32.5, 45.95], [31.7, 46.2]], // prettier-ignore
    },
  },
  {
    id: 'transnistria',
    name: 'Transnistria',
    label: 'Transnistria',
    status: 'Held by its own authorities, whom no state recognises; part of Moldova.',
    shape: {
      within: ['MD'],
      outline: [[28.5, 48.2], [29.2, 48], [29.4, 47.5], [29.9, 47.2], [30.2, 46.6], [29.6, 46.6], [29.5, 46.9], [29.2, 47.2], [29.1, 47.5], [28.8, 47.9]], // prettier-ignore
    },
  },
  {
    id: 'abkhazia',
    name: 'Abkhazia',
    label: 'Abkhazia',
    status:
      'Held by its own authorities with Russian troops; recognised by Russia and a few others; claimed by Georgia.',
    shape: { within: ['GE'], outline: [[39.8, 43.6], [42.1, 43.4], [42.15, 42.9], [41.6, 42.3], [39.8, 42.9]] }, // prettier-ignore
  },
  {
    id: 'south-ossetia',
    name: 'South Ossetia',
    label: 'South Ossetia',
    status:
      'Held by its own authorities with Russian troops; recognised by Russia and a few others; claimed by Georgia.',
    shape: { within: ['GE'], outline: [[43.4, 42.5], [43.8, 42.8], [44.5, 42.8], [44.6, 42.3], [44.1, 42.05], [43.7, 42.15]] }, // prettier-ignore
  },
  {
    id: 'kosovo',
    name: 'Kosovo',
    label: 'Kosovo',
    status: 'Governed from Pristina; recognised by about half of the members of the United Nations; claimed by Serbia.',
    shape: { atlas: 'XKX' },
  },
  {
    id: 'northern-cyprus',
    name: 'Northern Cyprus',
    label: 'Northern Cyprus',
    status: 'Held by its own authorities, whom Türkiye alone recognises; claimed by Cyprus.',
    shape: { atlas: 'CYN' },
  },
  {
    id: 'palestine',
    name: 'West Bank and Gaza Strip',
    label: 'West Bank, Gaza',
    status: 'Occupied by Israel in 1967; claimed by the State of Palestine, an observer state at the United Nations.',
    shape: { atlas: 'PS' },
  },
  {
    id: 'golan',
    name: 'Golan Heights',
    label: 'Golan Heights',
    status: 'Held by Israel since 1967, which claims them; the UN Security Council holds them to be Syria’s.',
    shape: { within: ['SY', 'IL'], outline: [[35.63, 33.3], [35.85, 33.35], [35.92, 33], [35.85, 32.72], [35.7, 32.7], [35.63, 33]] }, // prettier-ignore
  },
  {
    id: 'halaib',
    name: 'Halaib Triangle',
    label: 'Halaib Triangle',
    status: 'Held by Egypt; claimed by Sudan.',
    shape: {
      within: ['EG', 'SD'],
      outline: [
        [34.1, 22],
        [34.7, 22.3],
        [35.3, 23],
        [35.6, 23.2],
        [37, 22],
      ],
    },
  },
  {
    id: 'abyei',
    name: 'Abyei',
    label: 'Abyei',
    status: 'Claimed by Sudan and South Sudan; its status is open.',
    shape: {
      within: ['SD', 'SS'],
      outline: [
        [27.8, 10.15],
        [29, 10.15],
        [29, 9.35],
        [27.9, 9.35],
      ],
    },
  },
  {
    id: 'somaliland',
    name: 'Somaliland',
    label: 'Somaliland',
    status: 'Governed from Hargeisa; claimed by Somalia.',
    shape: { atlas: 'SOL' },
  },
];
