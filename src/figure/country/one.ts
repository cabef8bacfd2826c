import type { Words } from '../../i18n/words.ts';
import type { Direction } from '../../query/corridors.ts';
import type { Change, LaterPart, OtherNames, Session } from '../../state/session.svelte.ts';
import { firstView, type View } from '../../state/view.ts';
import { placeOf } from './place.ts';

/**
 * The same session with the country of the page alone in focus, and nothing filtered but years and evidence, so that the
 * parts of the other views draw it as they do at home. What is chosen in them goes up to the page.
 */
export class OneCountry implements Session {
  readonly #live: Session;
  readonly #direction: Direction;
  #seen: Pick<Session, 'dataset' | 'view'> | null = null;
  #view: View | null = null;

  constructor(live: Session, direction: Direction = 'all') {
    this.#live = live;
    this.#direction = direction;
  }

  /** Kept by hand: what derives it where a session is made as it is read would never hear of a change. */
  get view(): View {
    const { dataset, view } = this.#live;
    if (this.#view === null || dataset !== this.#seen?.dataset || view !== this.#seen.view) {
      this.#seen = { dataset, view };
      this.#view = alone(this.#seen, this.#direction);
    }
    return this.#view;
  }

  get dataset(): Session['dataset'] {
    return this.#live.dataset;
  }

  get words(): Words {
    return this.#live.words;
  }

  get otherNames(): OtherNames {
    return this.#live.otherNames;
  }

  get pointed(): string | null {
    return this.#live.pointed;
  }

  set pointed(pointed: string | null) {
    this.#live.pointed = pointed;
  }

  get drawing(): Session {
    return this.#of(this.#live.drawing);
  }

  get trailing(): Session {
    return this.#of(this.#live.trailing);
  }

  linkTo(view: View): string {
    return this.#live.linkTo(view);
  }

  takes(change: Change): boolean {
    return this.#live.takes(change);
  }

  go(change: Change, isStep?: boolean): void {
    this.#live.go(change, isStep);
  }

  need(part: LaterPart): void {
    this.#live.need(part);
  }

  #of(live: Session): Session {
    return live === this.#live ? this : new OneCountry(live, this.#direction);
  }
}

/** The view of the country alone. */
export function alone(
  { dataset, view }: Pick<Session, 'dataset' | 'view'>,
  direction: Direction = 'all'
): View {
  const first = firstView(view.lang);
  const { event, partner, programme, purpose, find } = first;
  const { form, sex, age, least, top, level, compare, without, reporters, picture, scale } = first;
  const place = placeOf({ dataset, view });
  return {
    ...view,
    ...{ event, partner, programme, purpose, find },
    ...{ form, sex, age, least, top, level, compare, without, reporters, picture, scale, direction },
    place: place ? [place] : []
  };
}
