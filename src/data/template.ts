/** The empty table of contributions that a partner fills in: the name of its file in `docs/`, and beside the tables of the site. */
export const CONTRIBUTIONS_TEMPLATE = 'contributions-template.csv';
