import { expect, test } from 'vitest';
import { assistance } from '../../../src/sources/assistance.ts';
import { forgotten, keptPlaces, textFile } from './in-hand.ts';

const HEADER = 'donor_iso3,recipient_iso3,us_sector,transaction_type,fiscal_year,current_usd';
const kept = keptPlaces('PAK', 'USA');

test('a row is one kind of money of one fiscal year, also where more was taken back than obligated', async () => {
  const file = textFile('a.csv', HEADER, 'USA,PAK,Transnational Crime,Obligations,2021,-23958');
  const { drafts, report } = await assistance.read([file], kept);
  expect(drafts).toEqual([
    {
      table: 'assistance',
      rows: [
        {
          donor: 'USA',
          place: 'PAK',
          sector: 'Transnational Crime',
          transaction: 'obligation',
          year: '2021',
          amount: '-23958',
          currency: 'USD',
          source: 'us-foreignassistance'
        }
      ]
    }
  ]);
  expect(forgotten(report)).toBe(0);
});

test('every bad cell is refused at once, each with its address', async () => {
  const file = textFile(
    'a.csv',
    HEADER,
    'USA,PAK,Transnational Crime,Pledges,2021,5',
    'USA,QQQ,,Obligations,FY21,about 5'
  );
  await expect(assistance.read([file], kept)).rejects.toThrow(
    [
      'a.csv:2 transaction_type: expected one of Obligations, Disbursements, got Pledges',
      'a.csv:3 recipient_iso3: expected a place of places.csv, got QQQ',
      'a.csv:3 us_sector: expected a sector, got ',
      'a.csv:3 fiscal_year: expected a year, got FY21',
      'a.csv:3 current_usd: expected a number of US dollars, got about 5'
    ].join('\n')
  );
});
