import { foldLabel } from '../citizenship.ts';
import type { KeptTable } from '../importer.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Words } from '../contributions-words.ts';
import { apart, attributeOf, narrativesOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';

/** What is known of partners by the names and references they go under. */
export type Partners = {
  /** the partner of this name, capitals aside */
  readonly named: (name: string) => string | undefined;
  /** the known name that is nearest */
  readonly near: (name: string) => string;
};

/** An organisation as a file names it. */
export type Organisation = {
  readonly element: XmlElement;
  readonly names: readonly string[];
  readonly reference: string;
};

/** Every name of a partner: both of `partners.csv`, and the words for partners in the vocabulary of contributions. */
export function readPartners(kept: KeptTable, words: Words): Partners {
  const { columns } = kept('partners');
  const named = (columns['partner'] ?? []).flatMap((id, at): readonly [string, string][] => [
    [columns['name']?.[at] ?? '', id],
    [columns['short']?.[at] ?? '', id]
  ]);
  const all = [...(words.get('partner') ?? []), ...named].filter(([name, id]) => name !== '' && id !== '');
  const byName = new Map(all.map(([name, id]) => [foldLabel(name), id]));
  const names = all.map(([name]) => name);
  return {
    named: remembered((name) => byName.get(foldLabel(name))),
    near: remembered((name) => nearest(name, names))
  };
}

/** The same answers, each worked out once: a file names the same few organisations in every transaction. */
function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before.answer;
    const found = answer(name);
    known.set(apart(name), { answer: found });
    return found;
  };
}

/** Reads an organisation's names, English ones first, and its reference. */
export function organisationOf(element: XmlElement, language: string): Organisation {
  return { element, names: narrativesOf(element, language), reference: attributeOf(element, 'ref') };
}

/** What a file calls an organisation: its first name, else its reference. */
export function calledIn({ names, reference }: Organisation): string {
  return names[0] ?? (reference === '' ? 'an organisation without a name' : reference);
}

/** The partner an organisation is, or undefined where no name and no reference of it is known. */
export function partnerOf({ names, reference }: Organisation, { named }: Partners): string | undefined {
  return [...names, reference].map(named).find((id) => id !== undefined);
}

/** The partner an organisation is; one that is not known is a fault that names the nearest one known. */
export function knownPartner(
  organisation: Organisation,
  partners: Partners,
  findings: Findings
): string | undefined {
  const partner = partnerOf(organisation, partners);
  if (partner === undefined) {
    const called = calledIn(organisation);
    findings.fault(organisation.element, `a known partner (nearest: ${partners.near(called)})`, called);
  }
  return partner;
}
