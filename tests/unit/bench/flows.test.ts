import { expect, test } from 'vitest';

import { strongestFlows } from '../../../bench/peers/flows.ts';

const PLACES = `place,name,region,subregion,lon,lat,note
DEU,Germany,150,155,10,51,
NGA,Nigeria,002,011,8,9,
`;

test('the flows that peers draw are summed over the years, strongest first, without domestic and unknown ones', () => {
  const routes = `origin,destination,year,victims,hidden,source
DEU,DEU,2020,90,0,a
DEU,NGA,2020,3,0,a
NGA,DEU,2020,5,0,a
NGA,DEU,2021,6,1,a
ZZZ,DEU,2021,70,0,a
`;
  expect(strongestFlows(routes, PLACES)).toEqual({
    places: [
      [10, 51],
      [8, 9]
    ],
    flows: [
      [1, 0, 11],
      [0, 1, 3]
    ]
  });
});
