/** The failure campaign over fixes and the record's own sheet. */
import { campaign } from "./failure-campaign";
import { ofCells } from "./failure-campaign-deeds";

campaign(ofCells);
