/**
 * The page that Hide leads to: an ordinary page about kitchen measures, useful as it is. It says nothing of this app and
 * looks like nothing of it. The figures are the usual ones (US cup of 240 ml, metric spoons); weights differ a little by
 * brand and by how a cup is filled.
 */

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const measuresWords = {
  title: 'Kitchen measures',
  intro: 'Cups, grams, spoons and oven heats on one page.',
  note: 'A cup here is 240 ml. Spoon it in and level it off; do not press.',
} as const;

export const measuresTables: readonly Table[] = [
  {
    title: 'Cups to grams',
    head: ['', '1 cup', '½ cup', '¼ cup'],
    rows: [
      ['Plain flour', '125 g', '63 g', '31 g'],
      ['Wholemeal flour', '130 g', '65 g', '33 g'],
      ['White sugar', '200 g', '100 g', '50 g'],
      ['Brown sugar, packed', '215 g', '108 g', '54 g'],
      ['Icing sugar', '120 g', '60 g', '30 g'],
      ['Butter', '227 g', '113 g', '57 g'],
      ['Rolled oats', '90 g', '45 g', '23 g'],
      ['Rice, uncooked', '185 g', '93 g', '46 g'],
      ['Cocoa powder', '85 g', '43 g', '21 g'],
      ['Honey', '340 g', '170 g', '85 g'],
      ['Milk', '245 g', '123 g', '61 g'],
      ['Water', '240 g', '120 g', '60 g'],
    ],
  },
  {
    title: 'Spoons and cups to millilitres',
    head: ['Measure', 'Metric', 'Same as'],
    rows: [
      ['1 teaspoon', '5 ml', ''],
      ['1 tablespoon', '15 ml', '3 teaspoons'],
      ['¼ cup', '60 ml', '4 tablespoons'],
      ['⅓ cup', '80 ml', '5 tablespoons and 1 teaspoon'],
      ['½ cup', '120 ml', '8 tablespoons'],
      ['1 cup', '240 ml', '16 tablespoons'],
      ['1 US pint', '473 ml', 'about 2 cups'],
      ['1 UK pint', '568 ml', 'about 2⅓ cups'],
    ],
  },
  {
    title: 'Oven heats',
    head: ['Heat', '°C', '°C, fan', '°F', 'Gas'],
    rows: [
      ['Very low', '120', '100', '250', '½'],
      ['Low', '150', '130', '300', '2'],
      ['Medium low', '160', '140', '325', '3'],
      ['Medium', '180', '160', '350', '4'],
      ['Medium hot', '190', '170', '375', '5'],
      ['Hot', '200', '180', '400', '6'],
      ['Very hot', '220', '200', '425', '7'],
      ['Hottest', '240', '220', '475', '9'],
    ],
  },
  {
    title: 'Ounces to grams',
    head: ['Ounces', 'Grams'],
    rows: [
      ['½ oz', '14 g'],
      ['1 oz', '28 g'],
      ['2 oz', '57 g'],
      ['4 oz', '113 g'],
      ['8 oz', '227 g'],
      ['16 oz (1 lb)', '454 g'],
    ],
  },
];
