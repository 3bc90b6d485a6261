/** What few sheets need is loaded when one does. */
export const oddSheets = () => import(/* webpackChunkName: "odd-sheets" */ "./odd-sheets");
