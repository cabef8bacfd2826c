import { matrixInks } from '../../chart/matrix/inked.ts';
import type { ResponsePart } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Inking } from '../inked.ts';
import { answerOf, isNowhere, partnerOf } from './answer.ts';
import { deedInks } from './inked-one.ts';
import { bandsOf, groupsOf, SHAPES } from './matrix.ts';
import { notesIn } from './noted.ts';

/** Who does what on paper: first what reaches the places that come first; where nobody does, everyone else on record. */
export const partnersInking: Inking = {
  draw(session, { width, height, em }) {
    const partner = isNowhere(session) ? null : partnerOf(session);
    if (partner) return deedInks(session, partner.id, { width, height, em });
    const part = partOf(session);
    if (!part) return null;
    const answer = answerOf(session);
    return matrixInks({
      bands: bandsOf(session, part, answer),
      groups: groupsOf(session, part, answer),
      shapes: SHAPES,
      notes: notesIn(session, part, answer),
      width,
      height,
      em,
      isRtl: session.words.dir === 'rtl'
    });
  },
  notes: () => []
};

function partOf(session: Session): ResponsePart | null {
  if (isNowhere(session)) return null;
  const { near, far } = answerOf(session);
  if (near.roles.length > 0) return near;
  return far && far.roles.length > 0 ? far : null;
}
