/**
 * The maps that a question may use, and the states that can be found on each: those with most of their land in the frame and
 * large enough to be seen. `lib/maps` draws them; its test proves that this is what it draws.
 */

/** ISO 3166-1 alpha-2. */
const eurasia =
  'AE AF AL AM AT AZ BA BD BE BG BH BI BN BT BY CH CN CY CZ DE DJ DK EE EG ER ES ET FI FR GB GE GR HR HU IE IL IN IQ IR IT JO JP KE KG KH KP KR KW KZ LA LB LK LT LU LV LY MD ME MK MM MN MY NL NO NP OM PH PK PL PT QA RO RS RU RW SA SD SE SG SI SK SO SS SY TH TJ TM TN TR UA UG UZ VN YE';

export const mapRegions = {
  eurasia: { name: 'Europe, Asia and north-east Africa', states: eurasia.split(' ') },
} as const;

export type MapRegion = keyof typeof mapRegions;

export function isOnMap(region: MapRegion, code: string): boolean {
  return mapRegions[region].states.includes(code);
}
