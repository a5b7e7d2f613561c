import type { CountryLines } from './helpline.ts';

/**
 * Help lines by country. Data, not prose: names are those the lines give themselves.
 *
 * Where the numbers come from: a list collected from public sources and from memory; none was checked against its
 * operator's live site. So each line says how sure it is, every list stands beside findahelpline.com, and a person can add
 * their own. To change a number: look at the operator's own site, change the line and its `sure`, and move `checkedOn`
 * when all have been looked at. The build fails when the list is older than six months (helplines.test.ts).
 */

/** The day on which the whole list was last looked through, `YYYY-MM-DD`. */
export const checkedOn = '2026-11-24';

export const directory = 'https://findahelpline.com';

export const countries: readonly CountryLines[] = [
  {
    code: 'AU',
    name: 'Australia',
    emergency: '000',
    crisis: [{ name: 'Lifeline', call: '13 11 14', sure: 'seen' }],
    unsafe: [{ name: '1800RESPECT', call: '1800 737 732', sure: 'recalled' }],
  },
  {
    code: 'AT',
    name: 'Austria',
    emergency: '112',
    crisis: [{ name: 'TelefonSeelsorge', call: '142', sure: 'recalled' }],
    unsafe: [{ name: 'Frauenhelpline', call: '0800 222 555', sure: 'recalled' }],
  },
  {
    code: 'BE',
    name: 'Belgium',
    emergency: '112',
    crisis: [
      { name: 'Zelfmoordlijn', call: '1813', note: 'dutch', sure: 'recalled' },
      { name: 'Centre de Prévention du Suicide', call: '0800 32 123', note: 'french', sure: 'seen' },
    ],
    unsafe: [
      { call: '1712', note: 'dutch', sure: 'recalled' },
      { call: '0800 30 030', note: 'french', sure: 'recalled' },
    ],
  },
  {
    code: 'BR',
    name: 'Brazil',
    emergency: '192',
    police: '190',
    crisis: [{ name: 'CVV', call: '188', sure: 'seen' }],
    unsafe: [{ name: 'Ligue 180', call: '180', sure: 'recalled' }],
  },
  {
    code: 'CA',
    name: 'Canada',
    emergency: '911',
    crisis: [{ name: '9-8-8 Suicide Crisis Helpline', call: '988', text: '988', sure: 'recalled' }],
    unsafe: [{ name: 'sheltersafe.ca', web: 'https://sheltersafe.ca', note: 'directory', sure: 'recalled' }],
  },
  {
    code: 'DK',
    name: 'Denmark',
    emergency: '112',
    crisis: [{ name: 'Livslinien', call: '70 201 201', note: 'limited-hours', sure: 'seen' }],
    unsafe: [{ name: 'Lev Uden Vold', call: '1888', sure: 'seen' }],
  },
  {
    code: 'FI',
    name: 'Finland',
    emergency: '112',
    crisis: [{ name: 'MIELI', call: '09 2525 0111', sure: 'recalled' }],
    unsafe: [{ name: 'Nollalinja', call: '080 005 005', sure: 'seen' }],
  },
  {
    code: 'FR',
    name: 'France',
    emergency: '112',
    crisis: [{ call: '3114', sure: 'recalled' }],
    unsafe: [{ call: '3919', sure: 'recalled' }],
  },
  {
    code: 'DE',
    name: 'Germany',
    emergency: '112',
    crisis: [
      { name: 'TelefonSeelsorge', call: '0800 111 0 111', sure: 'seen' },
      { name: 'TelefonSeelsorge', call: '116 123', sure: 'recalled' },
    ],
    unsafe: [{ name: 'Hilfetelefon', call: '116 016', sure: 'seen' }],
  },
  {
    code: 'IN',
    name: 'India',
    emergency: '112',
    crisis: [{ name: 'Tele-MANAS', call: '14416', sure: 'seen' }],
    unsafe: [{ name: 'Women Helpline', call: '181', sure: 'recalled' }],
  },
  {
    code: 'IE',
    name: 'Ireland',
    emergency: '112',
    crisis: [{ name: 'Samaritans', call: '116 123', note: 'day-and-night', sure: 'recalled' }],
    unsafe: [{ name: 'Women’s Aid', call: '1800 341 900', sure: 'recalled' }],
  },
  {
    code: 'IL',
    name: 'Israel',
    emergency: '101',
    police: '100',
    crisis: [{ name: 'ERAN', call: '1201', sure: 'unsure' }],
    unsafe: [{ call: '118', sure: 'unsure' }],
  },
  {
    code: 'IT',
    name: 'Italy',
    emergency: '112',
    crisis: [{ name: 'Telefono Amico', call: '02 2327 2327', note: 'limited-hours', sure: 'unsure' }],
    unsafe: [{ call: '1522', sure: 'recalled' }],
  },
  {
    code: 'JP',
    name: 'Japan',
    emergency: '119',
    police: '110',
    crisis: [{ name: 'Yorisoi Hotline', call: '0120-279-338', sure: 'recalled' }],
    unsafe: [{ name: 'DV Hotline', call: '#8008', sure: 'recalled' }],
  },
  {
    code: 'MX',
    name: 'Mexico',
    emergency: '911',
    crisis: [{ name: 'Línea de la Vida', call: '800 911 2000', sure: 'unsure' }],
    unsafe: [{ call: '911', sure: 'unsure' }],
  },
  {
    code: 'NL',
    name: 'Netherlands',
    emergency: '112',
    crisis: [
      { name: '113 Zelfmoordpreventie', call: '113', sure: 'seen' },
      { name: '113 Zelfmoordpreventie', call: '0800-0113', sure: 'seen' },
    ],
    unsafe: [{ name: 'Veilig Thuis', call: '0800-2000', sure: 'seen' }],
  },
  {
    code: 'NZ',
    name: 'New Zealand',
    emergency: '111',
    crisis: [{ name: '1737', call: '1737', text: '1737', sure: 'recalled' }],
    unsafe: [{ name: 'Women’s Refuge', call: '0800 733 843', sure: 'recalled' }],
  },
  {
    code: 'NO',
    name: 'Norway',
    emergency: '113',
    police: '112',
    crisis: [{ name: 'Mental Helse', call: '116 123', sure: 'recalled' }],
    unsafe: [{ name: 'VO-linjen', call: '116 006', sure: 'recalled' }],
  },
  {
    code: 'PL',
    name: 'Poland',
    emergency: '112',
    crisis: [
      { call: '116 123', sure: 'recalled' },
      { name: 'Centrum Wsparcia', call: '800 70 2222', sure: 'recalled' },
    ],
    unsafe: [{ name: 'Niebieska Linia', call: '800 12 00 02', sure: 'recalled' }],
  },
  {
    code: 'PT',
    name: 'Portugal',
    emergency: '112',
    crisis: [{ call: '1411', sure: 'seen' }],
    unsafe: [{ name: 'APAV', call: '116 006', sure: 'recalled' }],
  },
  {
    code: 'SG',
    name: 'Singapore',
    emergency: '995',
    // The collected list has the ambulance only; the police were seen in a guide for newcomers (expat.com, 31 May 2024).
    police: '999',
    policeSure: 'seen',
    crisis: [{ name: 'Samaritans of Singapore', call: '1767', sure: 'recalled' }],
    unsafe: [{ call: '1800-777-0000', sure: 'unsure' }],
  },
  {
    code: 'ZA',
    name: 'South Africa',
    emergency: '112',
    crisis: [{ name: 'SADAG', call: '0800 567 567', sure: 'unsure' }],
    unsafe: [{ name: 'GBV Command Centre', call: '0800 428 428', sure: 'unsure' }],
  },
  {
    code: 'KR',
    name: 'South Korea',
    emergency: '119',
    police: '112',
    crisis: [{ call: '109', sure: 'seen' }],
    unsafe: [{ call: '1366', sure: 'seen' }],
  },
  {
    code: 'ES',
    name: 'Spain',
    emergency: '112',
    crisis: [{ call: '024', sure: 'recalled' }],
    unsafe: [{ call: '016', sure: 'recalled' }],
  },
  {
    code: 'SE',
    name: 'Sweden',
    emergency: '112',
    crisis: [{ name: 'Mind Självmordslinjen', call: '90101', sure: 'recalled' }],
    unsafe: [{ name: 'Kvinnofridslinjen', call: '020-50 50 50', sure: 'recalled' }],
  },
  {
    code: 'CH',
    name: 'Switzerland',
    emergency: '112',
    crisis: [{ name: 'Die Dargebotene Hand', call: '143', sure: 'seen' }],
    unsafe: [{ note: 'canton', sure: 'seen' }],
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    emergency: '999',
    crisis: [
      { name: 'Samaritans', call: '116 123', note: 'day-and-night', sure: 'seen' },
      { name: 'Shout', text: '85258', word: 'SHOUT', sure: 'seen' },
    ],
    unsafe: [
      { name: 'Refuge, England', call: '0808 2000 247', sure: 'recalled' },
      { name: 'Scotland', call: '0800 027 1234', sure: 'recalled' },
      { name: 'Wales', call: '0808 80 10 800', sure: 'recalled' },
      { name: 'Northern Ireland', call: '0808 802 1414', sure: 'recalled' },
    ],
  },
  {
    code: 'US',
    name: 'United States',
    emergency: '911',
    crisis: [{ name: '988 Suicide & Crisis Lifeline', call: '988', text: '988', sure: 'seen' }],
    unsafe: [{ name: 'National Domestic Violence Hotline', call: '1-800-799-7233', sure: 'recalled' }],
  },
];
