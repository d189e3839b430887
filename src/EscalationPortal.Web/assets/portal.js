// The portal works without this file. It adds: focus on the error summary, no double sending, the space key on link buttons,
// and passed records opened for printing in browsers that cannot do that in CSS.
import { createAll, Button, ErrorSummary, NotificationBanner, Radios, SkipLink } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

createAll(Button, { preventDoubleClick: true });
for (const component of [ErrorSummary, NotificationBanner, Radios, SkipLink]) createAll(component);

const shut = new Set();
addEventListener("beforeprint", () => {
  for (const record of document.querySelectorAll(".ladder details:not([open])")) {
    shut.add(record);
    record.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const record of shut) record.open = false;
  shut.clear();
});
