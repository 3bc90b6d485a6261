/** Whether a label of 以前年度 funds is of last year alone: 以前年度已安排 of a project of several years is all so far. */
export const isOfLastYear = (label: string) => !/累计|已安排|历年|总/.test(label);
