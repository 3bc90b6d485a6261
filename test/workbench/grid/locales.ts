import { LocaleType } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiZh from "@univerjs/docs-ui/locale/zh-CN";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";

/** Univer's own words. */
export const LOCALES = {
  [LocaleType.ZH_CN]: { ...designZh, ...uiZh, ...docsUiZh, ...sheetsZh, ...sheetsUiZh },
  [LocaleType.EN_US]: { ...designEn, ...uiEn, ...docsUiEn, ...sheetsEn, ...sheetsUiEn },
};
