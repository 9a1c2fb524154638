/// The window: header, rail, pages, status bar, jobs.
@NullMarked
package org.taxophone.app.shell;

import org.jspecify.annotations.NullMarked;
