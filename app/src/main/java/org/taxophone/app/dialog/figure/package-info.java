/// Figures for paper: preview, size and format, saving.
@NullMarked
package org.taxophone.app.dialog.figure;

import org.jspecify.annotations.NullMarked;
