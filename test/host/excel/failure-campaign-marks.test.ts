/** The failure campaign over a check and its marks. */
import { campaign } from "./failure-campaign";
import { ofMarks } from "./failure-campaign-deeds";

campaign(ofMarks);
