/** A size that a picture is handed out in, px; its name says what it is for. */
export type PictureSize = {
  readonly id: 'post' | 'slide' | 'large' | 'print';
  readonly width: number;
  readonly height: number;
};

/** For posts and news, for slides, for large screens, and a page of A4 across at 300 dots an inch. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  { id: 'post', width: 1200, height: 675 },
  { id: 'slide', width: 1920, height: 1080 },
  { id: 'large', width: 3840, height: 2160 },
  { id: 'print', width: 3508, height: 2480 }
];
