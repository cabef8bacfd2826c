/** How many inhabitants a rate is given for. */
export const PER = 100_000;
