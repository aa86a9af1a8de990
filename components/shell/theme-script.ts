/** The key under which the browser keeps the reader's choice; absent means "as the device". */
export const THEME_KEY = "theme";

/** Run in <head> before the first paint: applies a stored choice. Without it the system's setting rules. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
