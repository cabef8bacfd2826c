import type { Message } from '../message.ts';

/** The part of the share dialog that hands out a picture of the view. */
export const image = {
  'image.title': 'Image',
  'image.note':
    'With its finding, legend, caveats, sources and link. PNG for posts and slides; SVG can be edited and printed at any size.',
  'image.alt': 'Preview of the image',
  'image.making': 'The image is being made.',
  'image.none': 'This view has nothing to draw.',
  'image.post': 'Post or news, {size}',
  'image.slide': 'Slide, {size}',
  'image.large': 'Large screen, {size}',
  'image.print': 'Print, A4 at 300 dpi, {size}',
  'image.svg': 'SVG, any size'
} as const satisfies Readonly<Record<string, Message>>;
