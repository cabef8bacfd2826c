import type { Message } from '../message.ts';

/** The data view: definitions, methods, downloads and sources. */
export const data = {
  'data.question': 'Where do the numbers come from, and what do they mean?',
  'data.headline':
    'Every figure about victims, routes, justice, money and partners leads back to one of {n} sources',

  'data.words': 'What the words mean',
  'data.detected': 'Detected victim',
  'data.detected.is':
    'A person whom the authorities of a country recorded as a victim of trafficking in persons in that year. Most victims are never detected. The number rises with the effort to find victims and with what the law counts, so it does not tell how much trafficking there is.',
  'data.hidden': '<5',
  'data.hidden.is':
    'The publisher hid a number from 0 to 4 to protect people. It is not zero and is never guessed. A sum takes the published numbers as its minimum and adds 4 for each hidden number as its maximum: “25–29” or “at least 25”.',
  'data.zero': 'Zero, hidden, not reported',
  'data.zero.is':
    'Three different things. Zero: the country says it detected no one. Hidden: it detected 0 to 4. Not reported: it said nothing.',
  'data.unknown': 'Origin unknown',
  'data.unknown.is':
    'Victims whose citizenship was not recorded. They are counted as an entry of their own, because leaving them out would lower the country’s total.',
  'data.route': 'Citizenship → country of detection',
  'data.route.is':
    'A line on the map joins the citizenship of victims and the country that detected them. It is not a travel route: the source does not know how anyone travelled.',
  'data.domestic': 'Detected at home',
  'data.domestic.is':
    'Victims detected in the country of their own citizenship. A ring on the map, on the same scale as the lines.',
  'data.open': 'Open year',
  'data.open.is':
    'The latest year, for which fewer countries had reported when the data were released. It is drawn hollow and left out of “change since”, because a short year would read as a fall.',
  'data.notPublished': 'Not published',
  'data.notPublished.is':
    'No source that was read gives the amount. It is not zero: the partner may have given much.',

  'data.methods': 'How the numbers are made',
  'data.method.total':
    'A country’s total for a year is the total it published; where there is none, the sum by sex; else the sum by citizenship. The table says which.',
  'data.method.garbage':
    'Rows of the UNODC file whose category is a questionnaire code are dropped and counted. Where a number stands twice with its own parts, the largest is the total.',
  'data.method.forms': 'Forms of exploitation are never added together: one person may have suffered two.',
  'data.method.pakistan':
    'Pakistan’s own nationals are 28–39 per cent of the world’s sum in 2019–2022. Every world trend is shown with and without Pakistan.',
  'data.method.reporters':
    'The number of countries that report changes every year. A rising line is partly more reporting, so the reporters stand under it.',
  'data.method.gaps':
    'A missing year is a gap and is never bridged. The source marks no change in how a country counts, so a line may run across one.',
  'data.method.justice':
    'Detected, prosecuted and convicted are different persons in different years: never a rate.',
  'data.method.repatriated':
    'Repatriated victims are kept apart from detected ones, because the same person may be in both. Routes that a report mentions count no one.',
  'data.method.money':
    'Currencies stay as published. Pledges, commitments, awards, obligations, payments, budgets, open portfolios and running totals are never added to each other, and a part is never added to its whole.',
  'data.method.share':
    'A total for several countries has no share for one of them, because the source gives none.',
  'data.method.grants':
    'US grants: fiscal year 2002 is left out, because most of its amounts are missing. From 2011 the list covers one office instead of all agencies, so the series breaks.',
  'data.method.apart': 'Money given is never set against victims counted: neither explains the other.',
  'data.method.tier': 'A tier is the judgement of the US government, not a measurement.',

  'data.reply': 'Right of reply',
  'data.reply.is':
    'Whoever officially speaks for a place or a partner named here may reply: the reply stands beside the numbers, word for word, and goes into the files; it changes no number.',
  'data.reply.how': 'How to reply, and where',

  'data.downloads': 'Downloads',
  'data.downloads.note':
    'Tidy CSV tables, UTF-8: the same numbers as the page reads. The description of every field is in the data package.',
  'data.archive': 'All tables as one file (zip)',
  'data.readme': 'Read me first: what the numbers mean, terms, how to cite',
  'data.package': 'Description of every field (Data Package, JSON)',
  'data.catalog': 'Catalogue entry for data portals (DCAT, JSON-LD)',
  'data.citation': 'Citation for programs that manage references (CFF)',
  'data.size.kb': '{n} kB',
  'data.size.mb': '{n} MB',
  'data.notice': 'Data notice: the terms that go with every copy',
  'data.add.is': 'A partner can add a contribution, correct one or confirm it:',
  'data.add.template': 'the empty table to fill in',
  'data.add.how': 'how to fill it in, and where to send it',
  'data.fields': 'Fields',
  'data.rows': { one: '{n} row', other: '{n} rows' },
  'data.table.places': 'Every place that any table names',
  'data.table.population': 'Inhabitants by place and year',
  'data.table.routes': 'Detected victims by citizenship and country of detection',
  'data.table.repatriations': 'Victims repatriated; overlaps routes, never add the two',
  'data.table.documented-routes': 'Routes that a US TIP Report mentions: sentences, not victims',
  'data.table.victims': 'Detected victims by country, form of exploitation, sex and age; forms overlap',
  'data.table.totals': 'Detected victims by country and year, with what the total is made of',
  'data.table.justice': 'Persons in formal contact, prosecuted and convicted; never a rate',
  'data.table.tiers': 'The US government’s judgement of each country',
  'data.table.partners': 'Organisations and governments that contribute',
  'data.table.programmes': 'Programmes that contributions belong to',
  'data.table.contributions': 'Who gives, hosts or carries out what',
  'data.table.grants': 'US anti-trafficking grants, fiscal years 2002–2014',
  'data.table.assistance':
    'ForeignAssistance.gov, “Transnational Crime” in Pakistan: never added to the grants',
  'data.table.events': 'Events that partners hosted and supported',
  'data.table.milestones': 'Laws, plans, treaties, reports and events; they explain nothing by themselves',
  'data.table.figures': 'Published headline figures, read on their page or computed',
  'data.table.replies': 'Official comments on the numbers about a place or a partner, word for word',
  'data.table.sources': 'Where every row comes from',

  'data.sources': 'Sources',
  'data.sources.note':
    'The terms are given as far as the publisher states them. Check them before you reuse the data.',
  'data.source.title': 'Title',
  'data.source.publisher': 'Publisher',
  'data.source.published': 'Published',
  'data.source.accessed': 'Read on',
  'data.source.class': 'Kind',
  'data.source.licence': 'Terms',
  'data.source.note': 'Note',
  'data.class.official': 'official',
  'data.class.academic': 'academic',
  'data.class.press': 'press',
  'data.class.secondary': 'secondary'
} as const satisfies Readonly<Record<string, Message>>;
