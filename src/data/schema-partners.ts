import { source, year } from './schema-fields.ts';
import type { TableSchemas } from './schema-table.ts';

/** The tables of the response: partners, programmes, contributions, grants, assistance, events. */
export const PARTNERS_TABLES: TableSchemas<
  'partners' | 'programmes' | 'contributions' | 'grants' | 'assistance' | 'events'
> = {
  partners: {
    name: 'partners',
    says: 'Organisations and governments that contribute',
    key: ['partner'],
    fields: [
      { name: 'partner', type: 'id', required: true, says: 'identifier' },
      { name: 'name', type: 'text', required: true, says: 'full name' },
      { name: 'short', type: 'text', required: true, says: 'name for a crowded place' },
      {
        name: 'type',
        type: 'id',
        required: true,
        oneOf: ['government', 'igo', 'ngo', 'academic', 'private', 'fund'],
        says: 'kind of organisation'
      },
      { name: 'place', type: 'id', refers: 'places', says: 'home country, where there is one' },
      { name: 'url', type: 'text', says: "the partner's own page" }
    ]
  },
  programmes: {
    name: 'programmes',
    says: 'Programmes and projects that contributions belong to',
    key: ['programme'],
    fields: [
      { name: 'programme', type: 'id', required: true, says: 'identifier' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      {
        name: 'theme',
        type: 'id',
        required: true,
        oneOf: ['trafficking', 'trafficking-and-smuggling', 'modern-slavery', 'smuggling', 'wider'],
        says: 'what it is about'
      },
      { name: 'scope', type: 'text', required: true, says: 'where it works, in words' },
      { name: 'places', type: 'id', many: true, refers: 'places', says: 'countries the source names' },
      { name: 'start', type: 'date', says: 'start' },
      { name: 'end', type: 'date', says: 'end' },
      { name: 'parent', type: 'id', refers: 'programmes', says: 'the programme it is a part of' }
    ]
  },
  contributions: {
    name: 'contributions',
    says: 'Who gives, hosts or carries out what; each row read on the page its source names',
    key: ['contribution'],
    fields: [
      { name: 'contribution', type: 'id', required: true, says: 'identifier' },
      { name: 'partner', type: 'id', required: true, refers: 'partners', says: 'who contributes' },
      {
        name: 'kind',
        type: 'id',
        required: true,
        oneOf: ['financial', 'hosting', 'implementing', 'in-kind'],
        says: 'what is contributed'
      },
      { name: 'programme', type: 'id', refers: 'programmes', says: 'the programme' },
      { name: 'event', type: 'id', refers: 'events', says: 'the event' },
      { name: 'via', type: 'id', many: true, refers: 'partners', says: 'partners that carry it out' },
      { name: 'amount', type: 'number', says: 'amount as published' },
      {
        name: 'currency',
        type: 'id',
        says: 'ISO 4217; empty where the source names none, and then the note says "no currency"'
      },
      {
        name: 'amount_status',
        type: 'id',
        required: true,
        oneOf: ['published', 'not-published', 'approximate', 'at-least', 'planned-unfunded'],
        says: 'how firm the amount is'
      },
      {
        name: 'basis',
        type: 'id',
        oneOf: [
          'pledge',
          'commitment',
          'award',
          'obligation',
          'disbursement',
          'budget',
          'portfolio-stock',
          'cumulative',
          'yearly-average'
        ],
        says: 'what kind of money the amount is; kinds are never added together'
      },
      { name: 'quantity', type: 'number', says: 'quantity in kind' },
      { name: 'unit', type: 'text', says: 'unit of the quantity' },
      { name: 'start', type: 'date', says: 'start' },
      { name: 'end', type: 'date', says: 'end' },
      {
        name: 'part_of',
        type: 'id',
        refers: 'contributions',
        says: 'the contribution this one is a part of: never added to it'
      },
      { name: 'note', type: 'text', says: 'what a reader should know' },
      source,
      { name: 'confirmed', type: 'date', says: 'the day the partner itself confirmed the row, where it has' },
      {
        name: 'confirmed_by',
        type: 'text',
        says: "the partner's office or function that confirmed it, never the name of a person"
      }
    ]
  },
  grants: {
    name: 'grants',
    says: 'US anti-trafficking grants by recipient and country, fiscal years 2002–2014',
    key: ['grant'],
    fields: [
      { name: 'grant', type: 'id', required: true, says: 'identifier' },
      { name: 'donor', type: 'id', required: true, refers: 'places', says: 'donor country' },
      { name: 'recipient', type: 'text', says: 'who received it, as given; a person without the name' },
      {
        name: 'place',
        type: 'id',
        refers: 'places',
        says: 'country it was for; empty for a region or the whole world'
      },
      { ...year, says: 'US fiscal year' },
      { name: 'amount', type: 'number', says: 'amount; empty where not published' },
      { name: 'currency', type: 'id', required: true, says: 'ISO 4217' },
      { name: 'prevention', type: 'integer', says: '1 if coded as prevention' },
      { name: 'protection', type: 'integer', says: '1 if coded as protection' },
      { name: 'prosecution', type: 'integer', says: '1 if coded as prosecution' },
      { name: 'research', type: 'integer', says: '1 if coded as research' },
      {
        name: 'coverage',
        type: 'id',
        required: true,
        oneOf: ['all-agencies', 'tip-office'],
        says: 'which agencies the list covered that year: a break at 2011'
      },
      source
    ]
  },
  assistance: {
    name: 'assistance',
    says: 'US assistance by sector, from ForeignAssistance.gov; never added to the grants',
    key: ['donor', 'place', 'sector', 'transaction', 'year'],
    fields: [
      { name: 'donor', type: 'id', required: true, refers: 'places', says: 'donor country' },
      { name: 'place', type: 'id', required: true, refers: 'places', says: 'country it was for' },
      { name: 'sector', type: 'text', required: true, says: 'sector, as the source names it' },
      {
        name: 'transaction',
        type: 'id',
        required: true,
        oneOf: ['obligation', 'disbursement'],
        says: 'kind of money; the two are never added, for one pays out the other'
      },
      { ...year, says: 'US fiscal year' },
      {
        name: 'amount',
        type: 'number',
        required: true,
        says: 'amount; below zero where more was taken back than obligated'
      },
      { name: 'currency', type: 'id', required: true, says: 'ISO 4217' },
      source
    ]
  },
  events: {
    name: 'events',
    says: 'Events that partners hosted and supported',
    key: ['event'],
    fields: [
      { name: 'event', type: 'id', required: true, says: 'identifier' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      { name: 'date', type: 'date', required: true, says: 'date, as exact as the source' },
      { name: 'city', type: 'text', says: 'city' },
      { name: 'place', type: 'id', refers: 'places', says: 'country' },
      { name: 'theme', type: 'text', says: 'theme, as published' },
      source
    ]
  }
};
