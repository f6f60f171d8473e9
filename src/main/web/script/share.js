import "./copying.js";
import "./dialogs.js";
import "./gallery.js";
import "./sheet.js";
import "./yours.js";
