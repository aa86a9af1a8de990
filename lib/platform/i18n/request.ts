import { getRequestConfig } from "next-intl/server";
import { catalogue } from "./catalogue";

/** English for now. Dates are plain dates; what depends on a household's zone is given it by name. */
export default getRequestConfig(async () => ({ locale: "en", messages: catalogue("en"), timeZone: "UTC" }));
