/** The failure campaign over an insertion, its undo and a row added to a form. */
import { campaign } from "./failure-campaign";
import { ofForms } from "./failure-campaign-deeds";

campaign(ofForms);
