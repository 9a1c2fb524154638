/// Asks to what other clips the model of a run is to be applied.
@NullMarked
package org.taxophone.app.dialog.apply;

import org.jspecify.annotations.NullMarked;
