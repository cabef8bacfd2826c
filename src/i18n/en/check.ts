import type { Message } from '../message.ts';

/** The self-test of embeds, a small page of its own with its own words. */
export const check = {
  title: 'TIP Atlas: self-test of an embed',
  intro:
    'This page shows a figure of TIP Atlas in a frame of its own, counts what that figure asks for, and tests what the place allows. It sends its result to nobody: copy it from below.',
  tests: 'What is tested',
  tests_list:
    'of a figure: whether it comes, whether the height that it tells is right, which sites it asks, its bytes before and with scripts, cookies, content policy; of the place: whether the page stands in a frame; whether scripts, storage, new windows and downloads are allowed there; whether its height is followed',
  off: 'Scripts are off here, so nothing could be tested. Figures still show their picture, finding, caveats and sources; readers cannot change anything in them.',
  result: 'The place where this page stands',
  figure: 'The figure',
  figure_title: 'The figure that was tested',
  figure_other:
    'Another one: put figure=routes, figure=partners or figure=country into the address of this page, with the keys of your own view.',
  figure_wait:
    'The figure is loaded and counted once its frame, at the top of this page, is on the screen; that takes some seconds.',
  figure_came: 'The figure came: {address}.',
  figure_unknown:
    'Not known here, so that the figure shows something else than this address asks for: {list}.',
  figure_gone: 'The host answered {status} for the figure: {address}.',
  figure_silent: 'No answer came for the figure: {address}.',
  figure_unloaded: 'The frame of the figure did not load in time: {address}.',
  figure_height_right: 'It told a height of {told} pixels, and it is that high.',
  figure_height_wrong: 'It told a height of {told} pixels, and it is {own} pixels high.',
  figure_height_told:
    'It told a height of {told} pixels. Whether it is that high cannot be measured here: in a closed box nobody looks into its frame.',
  figure_height_none:
    'It has told no height. A frame out of sight may tell none: keep the top of this page on the screen.',
  figure_requests_none: {
    one: 'It asked no other site: 1 file, from {site} alone.',
    other: 'It asked no other site: {n} files, from {site} alone.'
  },
  figure_requests_closed: {
    one: 'What it asked for cannot be seen here (closed box). Its HTML names 1 file, of {site} alone.',
    other: 'What it asked for cannot be seen here (closed box). Its HTML names {n} files, of {site} alone.'
  },
  figure_requests_some: 'It asks other sites, or its HTML names files of theirs: {list}.',
  figure_first: {
    one: 'Before any script: {sum} bytes in 1 file, as the host packed it.',
    other: 'Before any script: {sum} bytes in {n} files, as the host packed them.'
  },
  figure_first_part: {
    one: 'Before any script: 1 file; how many bytes cannot be measured here.',
    other:
      'Before any script: {sum} bytes as far as it is told, in {n} files; files of which it is not: {hidden}.'
  },
  figure_first_closed: {
    one: 'Before any script: {sum} bytes in 1 file, the figure’s HTML, weighed by this page.',
    other:
      'Before any script: {sum} bytes in {n} files, the figure’s HTML and those that it names, weighed by this page. What its frame did load cannot be measured here.'
  },
  figure_first_closed_part: {
    one: 'Before any script: 1 file; how many bytes cannot be measured here.',
    other:
      'Before any script: {sum} bytes as far as it is told, in {n} files, the figure’s HTML and those that it names; files of which it is not: {hidden}.'
  },
  figure_first_none:
    'Before any script: not measured. Scripts came at once, as they do in a narrow frame and for a view of your own.',
  figure_touched: {
    one: 'With the scripts that a first touch brings: {sum} bytes in 1 file.',
    other: 'With the scripts that a first touch brings: {sum} bytes in {n} files.'
  },
  figure_touched_part: {
    one: 'With the scripts that a first touch brings: 1 file; how many bytes cannot be measured here.',
    other:
      'With the scripts that a first touch brings: {sum} bytes as far as it is told, in {n} files; files of which it is not: {hidden}.'
  },
  figure_touched_asleep: 'A touch did not bring it to life in time: its scripts were not counted.',
  figure_touched_closed: 'With scripts: cannot be measured here (closed box).',
  figure_cookies_none:
    'After that no cookie is set that a page can see. One that only a host sees no page can see.',
  figure_cookies_some: 'There are cookies at its address: {names}.',
  figure_cookies_closed:
    'Cookies of its frame cannot be looked at here (closed box): no script can set or read one there. One that only a host sees no page can see.',
  figure_policy_shut: 'Its content policy lets it ask its own site alone; the browser holds it to that.',
  figure_policy_open: 'Its content policy lets it ask other sites too.',
  figure_policy_none: 'No content policy was found in it.',
  figure_ancestors_any: 'Its host lets any page frame it.',
  figure_ancestors_some: 'Its host lets only these frame it: {list}.',
  figure_ancestors_closed: 'Who may frame it cannot be read here (closed box); here it may be.',
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
    one: 'This test page itself: no request to another site, 1 file from {site} alone.',
    other:
      'This test page itself: no request to another site, {n} files from {site} alone (those that it weighs included).'
  },
  requests_some: 'This test page itself: requests to other sites were seen: {list}.',
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
