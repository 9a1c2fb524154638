/// The one door to the UI thread, and small work beside it.
@NullMarked
package org.taxophone.app.task;

import org.jspecify.annotations.NullMarked;
