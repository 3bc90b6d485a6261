import { close } from "./browsers";

/** After the last browser test. */
export default close;
