import type { Message } from '../message.ts';

/** The self-test of embeds, a small page of its own with its own words. */
export const check = {
  title: 'TIP Atlas: self-test of an embed',
  intro:
    'This page tests what a figure of TIP Atlas can and does do where it stands. It sends its result to nobody: copy it from below.',
  tests: 'What is tested',
  tests_list:
    'whether the page stands in a frame; whether scripts, storage, new windows and downloads are allowed there; whether its height is followed; cookies; requests to other sites; bytes; the content policy',
  off: 'Scripts are off here, so nothing could be tested. Figures still show their picture, finding, caveats and sources; readers cannot change anything in them.',
  result: 'Result',
  good: 'as it should be',
  look: 'worth a look',
  fact: 'for your information',
  at: 'Tested on {date}, at {address}, with the data release of {release}.',
  frame_yes: 'The page stands in a frame.',
  frame_no: 'The page stands by itself. Put it into a frame of your page to test the frame.',
  scripts: 'Scripts run.',
  box_closed: 'The frame is a closed box (a sandbox without its own origin). Figures work there.',
  box_open: 'The frame is not a closed box: the page has its own origin.',
  storage_closed: 'Storage is closed here. Nothing needs it.',
  storage_unused: 'Storage is open here, and nothing of this site is stored in it.',
  storage_used: {
    one: 'Storage of this address holds 1 entry. This site stores nothing: it comes from something else at the same address.',
    other:
      'Storage of this address holds {n} entries. This site stores nothing: they come from something else at the same address.'
  },
  cookies_closed: 'No cookie: none can be set or read here.',
  cookies_none: 'No cookie.',
  cookies_some:
    'There are cookies at this address ({names}). This site sets none: they come from something else at the same address.',
  requests_none: {
    one: 'No request to another site: 1 file, from {site} alone.',
    other: 'No request to another site: {n} files, from {site} alone.'
  },
  requests_some: 'Requests to other sites were seen: {list}.',
  bytes_told: '{n} bytes were transferred.',
  bytes_part:
    '{n} bytes were transferred, as far as the browser tells: it does not for {hidden} of {files} files.',
  bytes_hidden:
    'The browser does not tell how many bytes were transferred (closed box, or files kept from before).',
  policy_kept: 'A content policy is in force, and nothing broke it.',
  policy_broken: 'The content policy stopped something: {list}.',
  policy_none: 'No content policy was found in the page.',
  height_wait: 'The page has told its height; what becomes of it shows in a moment.',
  height_kept: 'The frame is as high as the page ({own} pixels): it needs no scrollbar.',
  height_short:
    'The frame is {given} pixels high and the page {own}: the frame scrolls. The line with embed.js, or a greater height, mends that.',
  height_tall: 'The frame is {given} pixels high and the page {own}: there is blank space below.',
  height_alone: 'By itself the page needs no height from anybody.',
  popups: 'New windows: not tested. Links of a figure open one.',
  popups_try: 'Test a new window',
  popups_open: 'New windows are allowed: links of a figure work.',
  popups_closed:
    'New windows are not allowed here: links of a figure open nothing. Its numbers do not need them.',
  downloads: 'Downloads: not tested. A figure in a frame offers none.',
  downloads_try: 'Test a download',
  downloads_offered: 'A small file was offered. If none came, downloads are not allowed here.',
  width: 'Width of the frame: {n} pixels.',
  scheme_dark: 'Colours: the reader prefers dark ones.',
  scheme_light: 'Colours: the reader prefers light ones, or says nothing.',
  language: 'Languages of the browser: {list}.',
  referrer: 'What was told about the page around: {referrer}.',
  referrer_none: 'What was told about the page around: nothing.',
  json: 'The same for programs (JSON)',
  copy: 'Copy the result',
  copied: 'The result is copied.',
  selected: 'The result is selected: copy it with Ctrl or ⌘ and C.'
} as const satisfies Readonly<Record<string, Message>>;
