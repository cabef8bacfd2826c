/** What stands under every map. */
export const DISCLAIMER =
  'The boundaries and names shown and the designations used on this map do not imply endorsement or acceptance by this project, its partners or the United Nations. Dotted line: approximately the Line of Control in Jammu and Kashmir. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.';
